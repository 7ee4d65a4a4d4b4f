#pragma once

#include "compose/setting.h"
#include "compose/site_plan.h"

namespace voortgang {

// One function per kind of page: fills title, breadcrumbs and blocks of a document whose path is set.
void home_page(Setting& setting, Document& document);
void goal_page(Setting& setting, HoofddoelIndex hoofddoel, Document& document);
void areas_page(Setting& setting, Document& document);
void area_page(Setting& setting, Document& document);
void goal_in_area_page(Setting& setting, HoofddoelIndex hoofddoel, Document& document);
void indicators_page(Setting& setting, Document& document);
void indicator_page(Setting& setting, IndicatorIndex indicator, Document& document);
void actions_page(Setting& setting, Document& document);
void promises_page(Setting& setting, Document& document);
void corrections_page(Setting& setting, Document& document);
void questions_page(Setting& setting, Document& document);
void budgets_page(Setting& setting, Document& document);
void budget_page(Setting& setting, Document& document);
void documents_page(Setting& setting, Document& document);
void change_page(Setting& setting, Document& document);
void accountability_page(Setting& setting, Document& document);
// The files of data: what is in them, how large they are, what may be done with them, what changed.
void open_data_page(Setting& setting, Document& document);
// The statement about accessibility: what the organisation declares, below a text of its own.
void statement_page(Setting& setting, Document& document);
void own_page(Setting& setting, const Pagina& pagina, Document& document);
// Of an address that an earlier edition published and this one has nothing for.
void gone_page(Setting& setting, const EerderAdres& eerder, Document& document);
void not_found_page(Setting& setting, Document& document);

// The papers.
void report(Setting& setting, Document& document);
void letter(Setting& setting, const Brief& brief, Document& document);

}  // namespace voortgang
