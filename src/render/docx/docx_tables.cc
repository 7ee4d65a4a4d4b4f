#include "base/append_format.h"
#include "render/docx/docx_out.h"
#include "render/office/xml_text.h"

namespace voortgang::docx {
// Two tables without anything between them would be one.
void DocxOut::open_table(const office::TableShape& shape) {
  if (!shape.title.empty()) {
    open_paragraph(office::Style::kTableTitle);
    words(shape.title);
    close_paragraph();
  } else if (behind_table_) {
    open_paragraph(office::Style::kCell);
    close_paragraph();
  }
  table_ = shape;
  int width = 0;
  for (const office::Column& column : shape.columns) width += twips(column.width);
  append_format(
      out(),
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"Voortgangstabel\"/><w:tblW w:w=\"{}\" "
      "w:type=\"dxa\"/><w:tblLayout "
      "w:type=\"fixed\"/><w:tblLook w:val=\"06A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" "
      "w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>",
      width);
  if (!shape.title.empty()) {
    out() += "<w:tblCaption";
    xml::attribute(out(), "w:val", shape.title);
    out() += "/>";
  }
  out() += "</w:tblPr><w:tblGrid>";
  for (const office::Column& column : shape.columns)
    append_format(out(), "<w:gridCol w:w=\"{}\"/>", twips(column.width));
  out() += "</w:tblGrid>\n";
  row_ = 0;
  in_table_ = in_head_ = true;
}

void DocxOut::open_body() {
  in_head_ = false;
}

void DocxOut::open_row(RowKind kind) {
  append_format(out(), "<w:tr><w:trPr><w:cantSplit/>{}</w:trPr>", in_head_ ? "<w:tblHeader/>" : "");
  in_total_ = kind == RowKind::kTotal;
  column_ = 0;
}

void DocxOut::open_cell() {
  append_format(
      out(), "<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>{}</w:tcPr>",
      twips(table_.columns[column_++].width),
      in_total_
          ? "<w:tcBorders><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1B2631\"/></w:tcBorders>"
          : "");
}

void DocxOut::close_cell() {
  out() += "</w:tc>";
}

void DocxOut::close_row() {
  out() += "</w:tr>\n";
  ++row_;
}

void DocxOut::close_table() {
  out() += "</w:tbl>\n";
  in_table_ = false;
  behind_table_ = true;
}

}  // namespace voortgang::docx
