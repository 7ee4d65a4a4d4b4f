#pragma once

#include <span>
#include <string_view>

namespace voortgang::test {

// A place where the tool takes in what somebody else wrote. Most targets put any bytes in one file of an
// otherwise good programme, and read, compute, check and, where nothing is wrong, make the whole site of it.
// Those named lezer-… run one reader by itself, some hundred times as often.
struct FuzzTarget {
  std::string_view name;
  std::string_view path;                          // of the file that the bytes are taken for
  void (*run)(std::string_view bytes) = nullptr;  // instead of that
};

[[nodiscard]] std::span<const FuzzTarget> fuzz_targets();

// Ends the process where something that always holds does not: every problem lies within its file and can be
// printed in every way, what is told does not depend on how often one looks, and no markup of the input
// reaches a page.
void run_fuzz_target(const FuzzTarget& target, std::string_view bytes);

// The parts of it, for the targets that are in files of their own (readers.cc, outputs.cc).
void demand(bool holds, const char* what);
void read_csv_alone(std::string_view bytes);
void read_json_alone(std::string_view bytes);
void read_front_matter_alone(std::string_view bytes);
void read_markdown_alone(std::string_view bytes);
void read_template_alone(std::string_view bytes);
void read_statline_alone(std::string_view bytes);
void read_workbook_alone(std::string_view bytes);
void make_delivery(std::string_view bytes);
void make_outputs(std::string_view bytes);

}  // namespace voortgang::test
