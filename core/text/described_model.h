#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/model/regimen.h"
#include "core/scenario/scenario.h"
#include "core/solve/model.h"

namespace theca {

/// What enters the body with one therapy.
struct Entering {
    Text name;
    Inputs inputs;
};

/// A scenario's model with what enters it, one entry a therapy: what `model` prints and other programs are given.
struct DescribedModel {
    std::shared_ptr<const Model> model;
    std::vector<Entering> therapies;
};

/// Fails as `simulate` does.
Result<DescribedModel> describedModel(const Scenario& scenario, const Library& library);

}  // namespace theca
