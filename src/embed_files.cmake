# Writes a C++ file that holds files byte for byte, by their paths below a folder: a function without arguments that gives
# them as a span of `EmbeddedFile`, in order of path.
#   cmake -DFOLDER=… -DPATTERNS="a/*|b/*" -DHEADER=… -DFUNCTION=… -DOUT=… -P embed_files.cmake
string(REPLACE "|" ";" patterns "${PATTERNS}")
list(TRANSFORM patterns PREPEND ${FOLDER}/)
file(GLOB files LIST_DIRECTORIES false RELATIVE ${FOLDER} ${patterns})
list(SORT files)
set(text "#include \"${HEADER}\"\n\n#include <array>\n\nnamespace voortgang {\nnamespace {\n\nconstexpr auto kFiles = std::to_array<EmbeddedFile>({\n")
foreach(path IN LISTS files)
  file(READ ${FOLDER}/${path} hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
  string(APPEND text "    {\"${path}\", {\"${bytes}\", ${size}}},\n")
endforeach()
string(APPEND text "});\n\n}  // namespace\n\nstd::span<const EmbeddedFile> ${FUNCTION}() {\n  return kFiles;\n}\n\n}  // namespace voortgang\n")
file(WRITE ${OUT} "${text}")
