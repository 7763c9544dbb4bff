// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/exchange/importer.h"
#include "core/exchange/samples.h"

namespace ascent::cli {

Outcome runNew(const Call& call) {
    Content content;
    if (call.has("--sample")) {
        auto sample = sampleContent(call.value("--sample"), call.today());
        if (!sample)
            return sample.error();
        content = std::move(*sample);
    }
    const auto workbook =
        Workbook::create(call.file(), call.clock(), [&](Workbook& made) { return importInto(made, content); });
    if (!workbook)
        return workbook.error();
    return {};
}

} // namespace ascent::cli
