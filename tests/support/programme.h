#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "app/build.h"
#include "support/memory_file_system.h"

namespace voortgang::test {

using FileMap = std::map<std::string, std::string>;

// All files of a folder on disk, by path relative to it.
[[nodiscard]] FileMap read_folder(const std::string& folder);
[[nodiscard]] std::string read_file(const std::string& path);
// The path of something in this repository.
[[nodiscard]] std::string in_project(const std::string& path);

// A programme folder in memory, at "programma".
void put_programme(MemoryFileSystem& disk, const FileMap& files);

// What is wrong with the programme at "programma", one line each: "path:line:column: ernst[CODE] message".
[[nodiscard]] std::vector<std::string> problem_lines(MemoryFileSystem& disk);
// The same with what is told on one's own screen only.
[[nodiscard]] std::vector<std::string> open_problem_lines(MemoryFileSystem& disk);

// The same for an import: "voortgang import cbs FILE…", with files of that programme.
[[nodiscard]] std::vector<std::string> import_problem_lines(MemoryFileSystem& disk,
                                                            const std::vector<std::string>& command);

// The same programme or import told in English, message and help of each problem.
[[nodiscard]] std::vector<std::string> english_lines(MemoryFileSystem& disk,
                                                     const std::vector<std::string>& command = {});

// Every file that a programme's site consists of; papers also in the formats that are asked for.
[[nodiscard]] FileMap site_of(const FileMap& programme, unsigned threads = 1,
                              std::span<const Format* const> asked = {});

}  // namespace voortgang::test
