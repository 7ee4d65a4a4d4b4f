#include "syntax/workbook.h"

#include <algorithm>

#include "syntax/sheet_events.h"
#include "syntax/workbook_parts.h"

namespace voortgang {
namespace {

constexpr std::string_view kStart = "_rels/.rels";
constexpr std::string_view kUsualBook = "xl/workbook.xml";

// Where the relations of a part are: of xl/workbook.xml in xl/_rels/workbook.xml.rels.
std::string relations_of(std::string_view part) {
  const std::size_t name = part.rfind('/') + 1;
  return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

std::expected<void, ZipFault> read_part(ZipReader& archive, const std::string& part, XmlEvents& events) {
  XmlReader reader(events);
  bool is_xml = true;
  const auto read = archive.read(part, [&](std::string_view piece) { return is_xml = reader.push(piece); });
  if (!read) return read;
  if (!is_xml || !reader.finish()) return std::unexpected(ZipFault::kDamaged);
  return {};
}

void tell_fault(ZipFault fault, std::string_view part, SourceId source, Problems& problems) {
  const Span start{source, 0, 0};
  if (fault == ZipFault::kNoArchive) return problems.add(Code::XLS101, start);
  if (fault == ZipFault::kTooLarge || fault == ZipFault::kTooManyEntries)
    return problems.add(Code::XLS103, start);
  problems.add(Code::XLS102, start, {{"deel", part}});
}

}  // namespace

Workbook::Workbook(ZipReader archive) : archive_(std::move(archive)), room_(SheetEvents::kMostBytes) {}

std::optional<Workbook> Workbook::open(SourceId source, std::string_view bytes, Problems& problems) {
  auto archive = ZipReader::open(bytes);
  if (!archive) {
    tell_fault(archive.error(), {}, source, problems);
    return std::nullopt;
  }
  Workbook book(std::move(*archive));
  book.read_parts(source, problems);
  if (!book.is_sound_) return std::nullopt;
  return book;
}

void Workbook::read_parts(SourceId source, Problems& problems) {
  const auto take = [&](const std::string& part, XmlEvents& events) {
    if (!is_sound_) return;
    const auto read = read_part(archive_, part, events);
    if (read) return;
    is_sound_ = false;
    tell_fault(read.error(), part, source, problems);
  };
  std::string book(kUsualBook);
  // Nearly always the usual place; some programs put it elsewhere.
  if (archive_.has(std::string(kStart))) {
    RelationEvents start;
    take(std::string(kStart), start);
    if (const std::string target = start.target_of("officeDocument"); !target.empty())
      book = part_at("", target);
  }
  if (!archive_.has(book)) {
    is_sound_ = false;
    return problems.add(Code::XLS101, {source, 0, 0});
  }
  SheetListEvents list;
  RelationEvents relations;
  StyleEvents styles;
  SharedTextEvents shared;
  take(book, list);
  take(relations_of(book), relations);
  const auto take_if_there = [&](std::string_view type, XmlEvents& events) {
    if (const std::string target = relations.target_of(type); !target.empty())
      take(part_at(book, target), events);
  };
  take_if_there("styles", styles);
  take_if_there("sharedStrings", shared);
  if (!is_sound_) return;
  if (shared.is_too_large) {
    is_sound_ = false;
    return problems.add(Code::XLS103, {source, 0, 0});
  }
  days_ = list.days;
  formats_ = std::move(styles.formats);
  shared_ = std::move(shared.texts);
  for (SheetListEvents::Sheet& sheet : list.sheets) {
    const auto relation = relations.by_id.find(sheet.relation);
    // Sheets with only a chart, and macros of Excel 4, are no deliveries.
    if (relation == relations.by_id.end() || !relation->second.type.ends_with("/worksheet")) continue;
    sheets_.push_back({std::move(sheet.name), part_at(book, relation->second.target), sheet.is_hidden});
  }
}

std::optional<SheetText> Workbook::read(const SheetEntry& sheet, SourceId source, Problems& problems) {
  SheetEvents events({shared_, formats_, days_, room_}, source, problems);
  const auto read = read_part(archive_, sheet.part, events);
  if (!read) {
    tell_fault(read.error(), sheet.part, source, problems);
    return std::nullopt;
  }
  if (events.is_too_large()) {
    problems.add(Code::XLS103, {source, 0, 0});
    return std::nullopt;
  }
  if (events.is_broken()) {
    problems.add(Code::XLS102, {source, 0, 0}, {{"deel", sheet.part}});
    return std::nullopt;
  }
  events.tell_form();
  if (const std::string relations = relations_of(sheet.part); archive_.has(relations)) {
    RelationEvents of_sheet;
    CommentEvents comments;
    if (read_part(archive_, relations, of_sheet)) {
      const std::string target = of_sheet.target_of("comments");
      if (!target.empty() && read_part(archive_, part_at(sheet.part, target), comments))
        events.tell_comments(comments.cells);
    }
  }
  SheetText text = events.take();
  // All sheets share one room: a hundred large ones are as heavy as one that is a hundred times as large.
  room_ -= text.text.size();
  return text;
}

}  // namespace voortgang
