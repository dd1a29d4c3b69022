# Writes OUT: the FILES under ROOT as strings, and the two functions of core/text/resources.h. MADE is one more file, made by
# the build, or empty: it is known as "web/" and its name.
if(MADE)
    get_filename_component(made_name web/${MADE} NAME)
    list(APPEND FILES web/${made_name})
endif()
list(SORT FILES)
set(arrays "")
set(paths "")
set(rows "")
set(number 0)
foreach(path IN LISTS FILES)
    if(MADE AND path STREQUAL "web/${made_name}")
        file(READ ${MADE} hex HEX)
    else()
        file(READ ${ROOT}/${path} hex HEX)
    endif()
    string(REGEX REPLACE "(............................................................)" "\\1\n" lines "${hex}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" escapes "${lines}")
    string(REPLACE "\n" "\"\n    \"" escapes "${escapes}")
    string(APPEND arrays "constexpr char file${number}[] =\n    \"${escapes}\";\n")
    string(APPEND paths "    \"${path}\",\n")
    string(APPEND rows "    std::string_view(file${number}, sizeof(file${number}) - 1),\n")
    math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUT} "// Written by core/text/embed.cmake.
#include \"core/text/resources.h\"

#include <algorithm>
#include <array>

namespace theca {

namespace {

${arrays}
constexpr std::array<std::string_view, ${number}> paths = {
${paths}};
constexpr std::array<std::string_view, ${number}> contents = {
${rows}};

}  // namespace

std::span<const std::string_view> resourcePaths() { return paths; }

std::string_view resource(std::string_view path) {
    const auto* found = std::find(paths.begin(), paths.end(), path);
    return found == paths.end() ? std::string_view() : contents[static_cast<std::size_t>(found - paths.begin())];
}

}  // namespace theca
")
