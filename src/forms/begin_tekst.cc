#include "forms/begin_tekst.h"

#include "base/fill_in.h"
#include "forms/starter_files.h"

namespace voortgang {

std::string start_text(std::string_view name,
                       std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
  return filled_in(embedded_start(name), values);
}

}  // namespace voortgang
