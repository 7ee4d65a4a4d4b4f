#include "app/cbs_files.h"

#include <algorithm>
#include <utility>

#include "base/digits.h"
#include "base/text.h"
#include "forms/cbs_observations.h"

namespace voortgang {

CbsFiles::CbsFiles(const ProgrammeFolder& disk, const std::vector<std::string>& files, Sources& sources,
                   Problems& problems)
    : sources_(sources) {
  for (const std::string& file : files) {
    const SourceId source = sources.add(file);
    if (!disk.read_any_text(source, sources, problems)) continue;
    const std::string_view text = sources.at(source).text;
    if (is_code_list(text)) {
      read_code_list(source, sources, code_lists_, problems);
    } else if (is_statline_metadata(text)) {
      StatlineMetadata metadata = read_statline_metadata(source, text, problems);
      std::string tabel = metadata.tabel;
      metadata_.insert_or_assign(std::move(tabel), std::move(metadata));
    } else {
      exports_.push_back(source);
    }
  }
}

std::optional<StatlineTable> CbsFiles::table(SourceId source, Problems& problems) const {
  return is_observations(sources_.at(source).text) ? read_observations(source, sources_, problems)
                                                   : read_statline(source, sources_, problems);
}

const StatlineMetadata& CbsFiles::metadata(SourceId source, std::string_view tabel) const {
  static const StatlineMetadata kNone;
  if (is_observations(sources_.at(source).text)) return code_lists_;
  const auto found = metadata_.find(tabel);
  return found == metadata_.end() ? kNone : found->second;
}

std::string CbsFiles::tabel_of(SourceId source) const {
  const std::string_view path = sources_.at(source).path;
  const auto words = split_any(path.substr(path.rfind('/') + 1), "_. ");
  for (const auto& [tabel, metadata] : metadata_) {
    if (std::ranges::find(words, tabel) != words.end()) return tabel;
  }
  // 83648NED_UntypedDataSet_05062017_121500.csv
  const auto is_table = [](std::string_view word) {
    const bool has_digits = word.find_first_not_of(kDecimalDigits) >= 4;
    return has_digits && (word.ends_with("NED") || word.ends_with("ned"));
  };
  const auto found = std::ranges::find_if(words, is_table);
  return found == words.end() ? std::string() : std::string(*found);
}

}  // namespace voortgang
