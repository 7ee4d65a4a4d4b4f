# Writes a C++ file with a function that gives the hash of files, and of words beside them.
#   cmake -DFOLDER=… -DPATTERNS="a/*|b/*" -DWORDS=… -DHEADER=… -DFUNCTION=… -DOUT=… -P stamp.cmake
string(REPLACE "|" ";" patterns "${PATTERNS}")
list(TRANSFORM patterns PREPEND ${FOLDER}/)
file(GLOB files LIST_DIRECTORIES false ${patterns})
list(SORT files)
set(all "${WORDS}")
foreach(path IN LISTS files)
  file(SHA256 ${path} hash)
  string(APPEND all " ${hash}")
endforeach()
string(SHA256 stamp "${all}")
file(WRITE ${OUT} "#include \"${HEADER}\"\n\nnamespace voortgang {\n\nstd::string_view ${FUNCTION}() {\n  return \"${stamp}\";\n}\n\n}  // namespace voortgang\n")
