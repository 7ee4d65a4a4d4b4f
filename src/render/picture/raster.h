#pragma once

#include "render/picture/canvas.h"
#include "render/picture/drawing.h"

namespace voortgang::picture {

// Draws it on a canvas that becomes as large as it is: `dots` of them to a unit, both ways.
void paint(Canvas& canvas, const Drawing& drawing, double dots);

}  // namespace voortgang::picture
