#include "forms/begin_tekst.h"

#include "base/fill_in.h"
#include "base/json_writer.h"
#include "forms/starter_files.h"

namespace voortgang {

std::string start_text(std::string_view name,
                       std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
  return filled_in(embedded_start(name), values);
}

std::string quoted(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

}  // namespace voortgang
