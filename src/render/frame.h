#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "document/document.h"
#include "programme/programma.h"
#include "syntax/template.h"

namespace voortgang {

// The values of a document's frame, by the names of programme/frame_names.h. Keeps the texts that it had to
// make.
class Frame {
 public:
  Frame(const Programma& programma, const Document& document, std::string_view root,
        std::string_view contents);
  Frame(const Frame&) = delete;
  Frame& operator=(const Frame&) = delete;

  [[nodiscard]] const TemplateValues& values() const { return values_; }

 private:
  void add_programme();
  void add_edition();
  void add_menus();
  void add_menu_item(std::string_view list, std::string_view titel, std::string_view address);
  void add_crumbs();
  void add_addresses();
  void add_letter();
  void add_letterhead();
  void add_logo_on_paper();
  void add_links(std::string_view list, const std::vector<Crumb>& links);
  [[nodiscard]] std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }
  [[nodiscard]] std::string_view link(std::string_view target);

  const Programma& programma_;
  const Document& document_;
  std::string_view root_;
  std::deque<std::string> kept_;
  TemplateValues values_;
};

}  // namespace voortgang
