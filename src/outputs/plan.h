#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/source.h"
#include "compose/basis.h"
#include "compose/site_plan.h"
#include "programme/formats.h"
#include "render/render.h"

namespace voortgang {

// A file that the site will have.
struct PlannedOutput {
  std::string address;  // from the site's root
  const Format* format = nullptr;
  Span origin;  // where in the programme folder the reason for it stands
};

// What is known of an output that has been made; nothing of one that its step could not make.
struct FinishedOutput {
  std::size_t size = 0;  // bytes
  std::string sha256;
};

using StepIndex = std::uint32_t;

// Hands over the bytes of one of a step's outputs, by its place among them.
using GiveOutput = std::function<Result<void>(std::size_t which, std::string_view bytes)>;

// What the steps that another waited for have made: of each, in the order of its needs, its outputs.
using Finished = std::vector<std::span<const FinishedOutput>>;

using MakeStep = std::function<Result<void>(const Finished& finished, const GiveOutput& give)>;

// One piece of work: a page; a document in its formats; a batch that a program makes; bytes kept from
// elsewhere; or an index over what other steps made.
struct OutputStep {
  std::vector<PlannedOutput> outputs;
  std::vector<StepIndex> needs;  // earlier steps that must have finished first
  MakeStep make;
};

// Everything that is published, in a fixed order. It points into programme and facts, which must outlive it.
struct OutputPlan {
  std::vector<OutputStep> steps;
};

// A paper that becomes a PDF: what another program makes it from.
struct PaperSource {
  const PlannedOutput* output = nullptr;
  TypstPaper paper;
};

using MakeBytes = std::function<std::string()>;

// The papers in formats that are made when somebody asks for them.
struct PaperOrder {
  // Whether one is to be in the site.
  std::function<bool(const PlannedFile& file)> wants;
  // Makes all that are to be PDFs, and gives those that it could make; nobody is offered the others.
  std::function<Result<void>(std::span<const PaperSource> sources, const GiveOutput& give)> make_pdfs;
  // What has been made before from what has that hash, or else is made now. From any thread.
  std::function<std::string(const std::string& key, const MakeBytes& make)> kept =
      [](const std::string& /*key*/, const MakeBytes& make) { return make(); };
};

[[nodiscard]] OutputPlan plan_outputs(const Basis& basis, const PaperOrder& papers = {});

}  // namespace voortgang
