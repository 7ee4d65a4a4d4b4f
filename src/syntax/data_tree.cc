#include "syntax/data_tree.h"

#include <algorithm>
#include <charconv>

namespace voortgang {

const DataNode* DataNode::find(std::string_view key) const {
  const auto found = std::ranges::find(members, key, &DataMember::key);
  return found == members.end() ? nullptr : &found->value;
}

std::string_view DataNode::text_or(std::string_view key, std::string_view otherwise) const {
  const DataNode* node = find(key);
  return node != nullptr && node->kind == DataKind::kText ? std::string_view(node->text) : otherwise;
}

bool DataNode::truth_or(std::string_view key, bool otherwise) const {
  const DataNode* node = find(key);
  return node != nullptr ? as_truth(*node).value_or(otherwise) : otherwise;
}

std::optional<double> DataNode::number(std::string_view key) const {
  const DataNode* node = find(key);
  return node != nullptr ? as_number(*node) : std::nullopt;
}

const std::vector<DataNode>& DataNode::list(std::string_view key) const {
  // A list that is not there is one without items, for who only walks it.
  static const std::vector<DataNode> kNothing;
  const DataNode* node = find(key);
  return node != nullptr ? node->items : kNothing;
}

// Front matter and JSON are read by people who write ja and nee.
std::optional<bool> as_truth(const DataNode& node) {
  if (node.kind == DataKind::kBoolean) return node.truth;
  if (!node.plain) return std::nullopt;
  if (node.text == "true" || node.text == "ja") return true;
  if (node.text == "false" || node.text == "nee") return false;
  return std::nullopt;
}

std::optional<double> as_number(const DataNode& node) {
  if (node.kind != DataKind::kNumber && !node.plain) return std::nullopt;
  double number = 0;
  const char* end = node.text.data() + node.text.size();
  const auto read = std::from_chars(node.text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

}  // namespace voortgang
