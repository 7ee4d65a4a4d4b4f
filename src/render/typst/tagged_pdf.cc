#include "render/typst/tagged_pdf.h"

#include <qpdf/qpdf-c.h>

#include <cstdlib>
#include <memory>

namespace voortgang {
namespace {

// A PDF in memory, through libqpdf's interface for C: the one for C++ does not compile with every compiler of
// C++23. Nothing in it throws; what went wrong is asked for at the end.
class Pdf {
 public:
  using Object = qpdf_oh;  // 0 is none

  explicit Pdf(std::string_view bytes) : data_(qpdf_init()) {
    qpdf_silence_errors(data_);
    qpdf_set_suppress_warnings(data_, QPDF_TRUE);
    note(qpdf_read_memory(data_, "paper", bytes.data(), bytes.size(), nullptr));
  }
  ~Pdf() { qpdf_cleanup(&data_); }
  Pdf(const Pdf&) = delete;
  Pdf& operator=(const Pdf&) = delete;

  [[nodiscard]] bool is_sound() const { return is_sound_; }
  [[nodiscard]] int pages() { return qpdf_get_num_pages(data_); }
  [[nodiscard]] Object root() { return qpdf_get_root(data_); }
  [[nodiscard]] Object key(Object of, const char* name) { return qpdf_oh_get_key_if_dict(data_, of, name); }
  [[nodiscard]] bool is_name(Object object, const char* name) {
    return qpdf_oh_is_name_and_equals(data_, object, name) != 0;
  }
  [[nodiscard]] bool is_element(Object object, const char* kind) {
    return qpdf_oh_is_dictionary(data_, object) != 0 && is_name(key(object, "/S"), kind);
  }
  [[nodiscard]] bool has(Object object, const char* name) {
    return qpdf_oh_has_key(data_, object, name) != 0;
  }
  [[nodiscard]] Object parsed(const char* text) { return qpdf_oh_parse(data_, text); }
  [[nodiscard]] Object new_array() { return qpdf_oh_new_array(data_); }
  void append(Object array, Object item) { qpdf_oh_append_item(data_, array, item); }
  void put(Object into, const char* name, Object value) { qpdf_oh_replace_key(data_, into, name, value); }

  // What a value holds: the items of an array, or itself; nothing where there is none.
  template <class Take>
  void each(Object value, const Take& take) {
    if (qpdf_oh_is_array(data_, value) == 0) {
      if (qpdf_oh_is_null(data_, value) == 0) take(value);
      return;
    }
    const int count = qpdf_oh_get_array_n_items(data_, value);
    for (int i = 0; i < count; ++i) take(qpdf_oh_get_array_item(data_, value, i));
  }

  [[nodiscard]] std::string stream(Object object) {
    unsigned char* bytes = nullptr;
    std::size_t size = 0;
    note(qpdf_oh_get_stream_data(data_, object, qpdf_dl_all, nullptr, &bytes, &size));
    const std::unique_ptr<unsigned char, void (*)(void*)> owner(bytes, &std::free);
    return bytes == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(bytes), size);
  }
  void replace_stream(Object object, const std::string& bytes) {
    const Object none = qpdf_oh_new_null(data_);
    qpdf_oh_replace_stream_data(data_, object, reinterpret_cast<const unsigned char*>(bytes.data()),
                                bytes.size(), none, none);
  }

  [[nodiscard]] std::string written() {
    note(qpdf_init_write_memory(data_));
    qpdf_set_object_stream_mode(data_, qpdf_o_generate);
    qpdf_set_deterministic_ID(data_, QPDF_TRUE);
    note(qpdf_write(data_));
    if (!is_sound_) return {};
    return {reinterpret_cast<const char*>(qpdf_get_buffer(data_)), qpdf_get_buffer_length(data_)};
  }

 private:
  void note(QPDF_ERROR_CODE code) { is_sound_ = is_sound_ && (code & QPDF_ERRORS) == 0; }

  qpdf_data data_;
  bool is_sound_ = true;
};

// Keeps what it says of its looks; whose heads it had, a head no longer says.
void make_head(Pdf& pdf, Pdf::Object cell) {
  const Pdf::Object attributes = pdf.new_array();
  pdf.each(pdf.key(cell, "/A"), [&](Pdf::Object one) {
    if (!pdf.is_name(pdf.key(one, "/O"), "/Table") || !pdf.has(one, "/Headers")) pdf.append(attributes, one);
  });
  pdf.append(attributes, pdf.parsed("<< /O /Table /Scope /Row >>"));
  pdf.put(cell, "/S", pdf.parsed("/TH"));
  pdf.put(cell, "/A", attributes);
}

std::size_t cells_of(Pdf& pdf, Pdf::Object row) {
  std::size_t count = 0;
  pdf.each(pdf.key(row, "/K"), [&](Pdf::Object /*cell*/) { ++count; });
  return count;
}

// The last rows of a long table are in its foot, for Typst keeps only that on one sheet. They are rows like
// the others: what is a foot is a note, in one cell.
void move_rows_from_foot(Pdf& pdf, Pdf::Object table) {
  const Pdf::Object parts = pdf.new_array();
  const Pdf::Object rows = pdf.new_array();
  Pdf::Object body = 0;
  pdf.each(pdf.key(table, "/K"), [&](Pdf::Object part) {
    const bool is_foot = pdf.is_element(part, "/TFoot");
    if (pdf.is_element(part, "/TBody")) {
      body = part;
      pdf.each(pdf.key(part, "/K"), [&](Pdf::Object row) { pdf.append(rows, row); });
    }
    if (!is_foot || body == 0) return pdf.append(parts, part);
    const Pdf::Object notes = pdf.new_array();
    bool has_notes = false;
    pdf.each(pdf.key(part, "/K"), [&](Pdf::Object row) {
      if (cells_of(pdf, row) == 1) {
        pdf.append(notes, row);
        has_notes = true;
      } else {
        pdf.append(rows, row);
        pdf.put(row, "/P", body);
      }
    });
    pdf.put(part, "/K", notes);
    if (has_notes) pdf.append(parts, part);
  });
  if (body == 0) return;
  pdf.put(body, "/K", rows);
  pdf.put(table, "/K", parts);
}

void make_row_heads(Pdf& pdf, Pdf::Object table) {
  pdf.each(pdf.key(table, "/K"), [&](Pdf::Object body) {
    if (!pdf.is_element(body, "/TBody")) return;
    pdf.each(pdf.key(body, "/K"), [&](Pdf::Object row) {
      bool is_first = true;
      pdf.each(pdf.key(row, "/K"), [&](Pdf::Object cell) {
        if (is_first && pdf.is_element(cell, "/TD")) make_head(pdf, cell);
        is_first = false;
      });
    });
  });
}

void make_heads_below(Pdf& pdf, Pdf::Object element) {
  if (pdf.is_element(element, "/Table")) {
    move_rows_from_foot(pdf, element);
    return make_row_heads(pdf, element);
  }
  pdf.each(pdf.key(element, "/K"), [&](Pdf::Object one) { make_heads_below(pdf, one); });
}

void drop(std::string& text, std::string_view from, std::string_view to) {
  const std::size_t begin = text.find(from);
  if (begin == std::string::npos) return;
  const std::size_t end = text.find(to, begin + from.size());
  if (end != std::string::npos) text.erase(begin, end + to.size() - begin);
}

void drop_claim(Pdf& pdf, Pdf::Object metadata) {
  std::string text = pdf.stream(metadata);
  drop(text, "<pdfuaid:part>", "</pdfuaid:part>");
  drop(text, "xmlns:pdfuaid=\"", "\"");
  pdf.replace_stream(metadata, text);
}

}  // namespace

Result<std::string> tagged_pdf(std::string_view set) {
  const auto broken = std::unexpected(Failure{FailureKind::kOther, "PDF", reasons::kUnreadable});
  Pdf pdf(set);
  if (!pdf.is_sound()) return broken;
  make_heads_below(pdf, pdf.key(pdf.root(), "/StructTreeRoot"));
  drop_claim(pdf, pdf.key(pdf.root(), "/Metadata"));
  std::string out = pdf.written();
  if (!pdf.is_sound()) return broken;
  return out;
}

std::size_t page_count(std::string_view pdf) {
  Pdf read(pdf);
  const int pages = read.is_sound() ? read.pages() : 0;
  return pages > 0 ? static_cast<std::size_t>(pages) : 0;
}

}  // namespace voortgang
