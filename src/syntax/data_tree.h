#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace voortgang {

enum class DataKind : std::uint8_t { kNull, kBoolean, kNumber, kText, kList, kRecord };

struct DataMember;

// A value out of a JSON file or a front matter, with the place where it stands. YAML values without quotes
// are texts with `plain` set: what they mean (ja, 12, 2022-03-08) is for whoever knows what is expected.
struct DataNode {
  DataKind kind = DataKind::kNull;
  bool truth = false;
  bool plain = false;
  Span span;
  std::string text;  // of a text; of a number, the digits as written
  std::vector<DataNode> items;
  std::vector<DataMember> members;  // in the order of the file

  // The member of that name, or nullptr; also nullptr where this is no record.
  [[nodiscard]] const DataNode* find(std::string_view key) const;
  // Readers for what a schema has already checked: a neutral value where the node is of another kind.
  [[nodiscard]] std::string_view text_or(std::string_view key, std::string_view otherwise = {}) const;
  [[nodiscard]] bool truth_or(std::string_view key, bool otherwise) const;
  [[nodiscard]] std::optional<double> number(std::string_view key) const;
  [[nodiscard]] const std::vector<DataNode>& list(std::string_view key) const;
};

struct DataMember {
  std::string key;
  Span key_span;
  DataNode value;
};

// true, false and, in YAML without quotes, also ja and nee.
[[nodiscard]] std::optional<bool> as_truth(const DataNode& node);
[[nodiscard]] std::optional<double> as_number(const DataNode& node);

}  // namespace voortgang
