# Writes OUT: the sentences of CONTEXTS, as FOLDER/theca_XX.ts translate them, and the function translationsInto.
cmake_policy(VERSION 3.25)

# What stands between two marks of TEXT, and what follows it.
function(cut text after before inside rest)
    string(FIND "${text}" "${after}" begin)
    if(begin EQUAL -1)
        set(${inside} "" PARENT_SCOPE)
        set(${rest} "" PARENT_SCOPE)
        return()
    endif()
    string(LENGTH "${after}" length)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${text}" ${begin} -1 text)
    string(FIND "${text}" "${before}" end)
    string(SUBSTRING "${text}" 0 ${end} found)
    string(SUBSTRING "${text}" ${end} -1 text)
    set(${inside} "${found}" PARENT_SCOPE)
    set(${rest} "${text}" PARENT_SCOPE)
endfunction()

function(without_entities text out)
    string(REPLACE "&lt;" "<" text "${text}")
    string(REPLACE "&gt;" ">" text "${text}")
    string(REPLACE "&quot;" "\"" text "${text}")
    string(REPLACE "&apos;" "'" text "${text}")
    string(REPLACE "&amp;" "&" text "${text}")
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

set(arrays "")
set(choices "")
file(GLOB lists ${FOLDER}/theca_*.ts)
list(FILTER lists EXCLUDE REGEX "theca_en\\.ts$")
list(SORT lists)
foreach(list IN LISTS lists)
    string(REGEX REPLACE "^.*theca_(.*)\\.ts$" "\\1" language "${list}")
    file(READ ${list} all)
    set(rows "")
    set(number 0)
    foreach(context IN LISTS CONTEXTS)
        cut("${all}" "<name>${context}</name>" "</context>" messages rest)
        while(NOT messages STREQUAL "")
            cut("${messages}" "<source>" "</source>" english messages)
            cut("${messages}" "<translation" "</translation>" words messages)
            if(NOT words MATCHES "^>")  # unfinished
                continue()
            endif()
            string(SUBSTRING "${words}" 1 -1 words)
            without_entities("${english}" english)
            without_entities("${words}" words)
            string(APPEND rows "    Translation{\"${context}\", R\"ts(${english})ts\", R\"ts(${words})ts\"},\n")
            math(EXPR number "${number} + 1")
        endwhile()
    endforeach()
    string(APPEND arrays "constexpr std::array<Translation, ${number}> ${language} = {\n${rows}};\n")
    string(APPEND choices "    if (language == \"${language}\") return ${language};\n")
endforeach()
file(WRITE ${OUT} "// Written by core/text/translations.cmake.
#include <array>

#include \"core/text/translations.h\"

namespace theca {

namespace {

${arrays}
}  // namespace

std::span<const Translation> translationsInto(std::string_view language) {
${choices}    return {};
}

}  // namespace theca
")
