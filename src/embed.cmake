# Writes a C++ file that holds the files of a folder as text: a function from a file's name, without its last
# extension, to its contents.
#   cmake -DFOLDER=… -DPATTERN=*.md -DHEADER=… -DFUNCTION=… -DOUT=… -P embed.cmake
file(GLOB files ${FOLDER}/${PATTERN})
list(SORT files)
set(text "#include \"${HEADER}\"\n\nnamespace voortgang {\n\nstd::string_view ${FUNCTION}([[maybe_unused]] std::string_view name) {\n")
foreach(path IN LISTS files)
  get_filename_component(name ${path} NAME_WLE)
  file(READ ${path} contents)
  string(APPEND text "  if (name == \"${name}\") return R\"embedded(${contents})embedded\";\n")
endforeach()
string(APPEND text "  return {};\n}\n\n}  // namespace voortgang\n")
file(WRITE ${OUT} "${text}")
