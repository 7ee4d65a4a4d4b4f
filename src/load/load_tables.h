#pragma once

#include "diag/problem.h"
#include "load/loaded.h"
#include "load/programme_folder.h"
#include "programme/known_ids.h"
#include "syntax/data_tree.h"

namespace voortgang {

// site/documentsoorten.json, and a plain kind for each letter of which it says nothing. After the letters. A
// programme without that file has plain kinds only.
void load_documentsoorten(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems);

// Of a letter, or of all letters of a gemeente.
[[nodiscard]] Ondertekening read_ondertekening(const DataNode& node);

// site/huisstijl.json. A programme without letterheads has no such file.
void load_huisstijl(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems);

// site/toegankelijkheid.json. A programme without a statement has no such file.
void load_toegankelijkheid(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems);

// site/acties.csv. A programme without activities has no such file.
void load_acties(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems);

// site/toezeggingen.csv. A programme without promises has no such file.
void load_toezeggingen(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                       Problems& problems);

// site/duiding/<gebied>/<indicator>.md. A programme without explanations has no such folder.
void load_duiding(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems);

// site/rectificaties.csv and site/vragen.csv; both may be absent.
void load_rectificaties(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                        Problems& problems);
void load_vragen(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems);

// site/geheimhouding.csv. A programme without manual choices has no such file. After the dictionary, of which
// it marks the indicators that keep secrets.
void load_geheimhouding(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                        Problems& problems);

// site/begroting/<gemeente>.csv, with what belongs to it: <gemeente>.dekking.csv and <gemeente>.md.
void load_begrotingen(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                      Problems& problems);

}  // namespace voortgang
