#include "app/commands.h"
#include "app/import_xlsx.h"

namespace voortgang {

RunResult import_xlsx_command(const Options& options, FileSystem& files, Terminal terminal) {
  Import import;
  if (const auto prepared = prepare_xlsx_import(files, options, import); !prepared)
    return failed(prepared.error());
  return finish_import(options, files, terminal, import);
}

}  // namespace voortgang
