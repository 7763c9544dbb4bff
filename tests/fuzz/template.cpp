// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/render.h"
#include "core/answers/templates.h"
#include "tests/fuzz/target.h"

using namespace ascent;
using fuzz::require;

namespace {

/// Texts that look like tags: they must come out as they are.
TemplateValues values() {
    TemplateValues all;
    for (const TemplateName& name : templateNames()) {
        if (name.use == TemplateName::Use::Text) {
            all.set(name.name, QStringLiteral("{{%1}} & <b>").arg(name.name));
        } else if (name.use == TemplateName::Use::Condition) {
            all.setFlag(name.name, name.name.size() % 2 == 0);
        } else {
            TemplateValues item;
            for (const QString& part : name.items)
                item.set(part, QStringLiteral("{{/%1}}").arg(part));
            all.setList(name.name, {item, item});
        }
    }
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    static const TemplateValues filled = values();
    const QString body = QString::fromUtf8(fuzz::bytesOf(bytes, size));
    const QList<TemplateFault> faults = checkTemplate(body);
    for (const TemplateFault& fault : faults)
        require(fault.line >= 1 && fault.column >= 1 && !fault.message.isEmpty(), "a fault says where and what");
    const auto parsed = Renderer::parse(body);
    require(parsed.has_value() == faults.isEmpty(), "what is faulted is not rendered, what is not faulted is");
    if (parsed)
        require(parsed->render(filled) == parsed->render(filled), "the same template gives the same text");
    return 0;
}
