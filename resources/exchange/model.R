# A scenario of Theca as equations that deSolve integrates. For teaching, not for dosing a person.
#
# Needs the package deSolve. Prints the curves as CSV:  Rscript THIS_FILE.R > curves.csv
# Amounts are in ug, volumes in mL, times in h, clearances and conductances in mL/h.
suppressPackageStartupMessages(library(deSolve))

title <- @TITLE@
drug <- @DRUG@
therapies <- c(@THERAPIES@)
horizon_h <- @HORIZON@
step_min <- 5

# The lines of a table as a data frame; the first line names the columns.
readTable <- function(text) read.table(text = text, header = TRUE, stringsAsFactors = FALSE, check.names = FALSE)

# Every state of the model. An effect site and a reference hold a concentration (volume 1), all others an amount.
compartments <- readTable("
@COMPARTMENTS@
")
# Flow from a to b: conductance * (C_a / partition_a - C_b / partition_b).
exchanges <- readTable("
@EXCHANGES@
")
# Flow of clearance * C, one way; "out" leaves the body.
clearances <- readTable("
@CLEARANCES@
")
# An amount that empties into another compartment: rate * A.
emptying <- readTable("
@EMPTYING@
")
# A concentration that follows another one and takes nothing from it: dC/dt = rate * (C_from - C).
following <- readTable("
@FOLLOWING@
")
# Amounts that are there at once.
deposits <- readTable("
@DEPOSITS@
")
# Constant rates over [from, until).
inflows <- readTable("
@INFLOWS@
")

place <- setNames(seq_len(nrow(compartments)), compartments$name)
volume <- compartments$volume_mL
partition <- compartments$partition

# The flows as a matrix: dA/dt = K A. Every flow is linear in the concentration it starts from.
K <- matrix(0, nrow(compartments), nrow(compartments))
flow <- function(from, to, perAmount) {
    K[from, from] <<- K[from, from] - perAmount
    if (!is.na(to)) K[to, from] <<- K[to, from] + perAmount
}
for (i in seq_len(nrow(exchanges))) {
    a <- place[[exchanges$a[i]]]
    b <- place[[exchanges$b[i]]]
    flow(a, b, exchanges$conductance[i] / (partition[a] * volume[a]))
    flow(b, a, exchanges$conductance[i] / (partition[b] * volume[b]))
}
for (i in seq_len(nrow(clearances))) {
    from <- place[[clearances$from[i]]]
    flow(from, place[clearances$to[i]], clearances$clearance[i] / volume[from])
}
for (i in seq_len(nrow(emptying)))
    flow(place[[emptying$from[i]]], place[[emptying$to[i]]], emptying$rate[i])
for (i in seq_len(nrow(following))) {
    site <- place[[following$name[i]]]
    from <- place[[following$from[i]]]
    K[site, from] <- K[site, from] + following$rate[i] / volume[from]
    K[site, site] <- K[site, site] - following$rate[i]
}

# The rows of one therapy, 1 being the first; at the time of a dose the state after it.
run <- function(therapy) {
    given <- deposits[deposits$therapy == therapy, ]
    running <- inflows[inflows$therapy == therapy, ]
    cuts <- sort(unique(c(0, horizon_h, given$at_h, running$from_h, running$until_h)))
    cuts <- cuts[cuts <= horizon_h]
    steps <- (0:floor(horizon_h * 60 / step_min)) * step_min / 60
    times <- c(steps[steps < horizon_h], horizon_h)
    A <- numeric(nrow(compartments))
    result <- NULL
    for (i in seq_along(cuts)) {
        now <- given[given$at_h == cuts[i], ]
        for (j in seq_len(nrow(now))) A[place[[now$into[j]]]] <- A[place[[now$into[j]]]] + now$amount_ug[j]
        if (i == length(cuts)) break
        rate <- numeric(nrow(compartments))
        on <- running[running$from_h <= cuts[i] & cuts[i] < running$until_h, ]
        for (j in seq_len(nrow(on))) rate[place[[on$into[j]]]] <- rate[place[[on$into[j]]]] + on$rate_ug_per_h[j]
        rows <- times[times >= cuts[i] & times < cuts[i + 1]]
        asked <- sort(unique(c(cuts[i], rows, cuts[i + 1])))
        solved <- lsoda(A, asked, function(t, A, p) list(as.vector(K %*% A) + rate), NULL, rtol = 1e-11, atol = 1e-13,
                        jacfunc = function(t, A, p) K, jactype = "fullusr", maxsteps = 1e6)
        states <- unname(solved[, -1, drop = FALSE])
        result <- rbind(result, cbind(rows, states[asked %in% rows, , drop = FALSE]))
        A <- states[nrow(states), ]
    }
    rbind(result, c(horizon_h, A))
}

shown <- which(compartments$column != "-")
cat(paste(c("therapy", "time_h", compartments$column[shown]), collapse = ","), "\n", sep = "")
for (number in seq_along(therapies)) {
    rows <- run(number)
    nanograms_per_mL <- sweep(rows[, 1 + shown, drop = FALSE], 2, volume[shown], "/") * 1000
    name <- paste0("\"", gsub("\"", "\"\"", therapies[number], fixed = TRUE), "\"")
    numbers <- format(cbind(rows[, 1], nanograms_per_mL), digits = 15, trim = TRUE, scientific = TRUE)
    writeLines(paste(name, apply(numbers, 1, paste, collapse = ","), sep = ","))
}
