#pragma once

#include <string>
#include <string_view>

#include "model/chart.h"

namespace voortgang::svg {

// A coordinate with one decimal and a point, and no more characters than it needs: 12.5, 12, -3.
void number(std::string& out, double value);
// "x,y"
void point(std::string& out, double x, double y);

void open(std::string& out, const ChartTexts& texts, std::string_view kind, int width, int height);
void close(std::string& out);

enum class Anchor { kStart, kMiddle, kEnd };
void label(std::string& out, double x, double y, std::string_view text, Anchor anchor,
           std::string_view kind = {});

void line(std::string& out, double x1, double y1, double x2, double y2, std::string_view kind);
void circle(std::string& out, double x, double y, double r, std::string_view kind = {});

}  // namespace voortgang::svg
