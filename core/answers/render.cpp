// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/render.h"

#include "core/answers/templates.h"

#include <QCoreApplication>

#include <kainjow/mustache.hpp>

namespace ascent {

namespace mustache = kainjow::mustache;

namespace {

/// Dotted names become objects within objects.
void put(mustache::data& object, const QString& name, const mustache::data& value) {
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0) {
        object.set(name.toStdString(), value);
        return;
    }
    const std::string head = name.left(dot).toStdString();
    const mustache::data* old = object.get(head);
    mustache::data inner = old && old->is_object() ? *old : mustache::data{mustache::data::type::object};
    put(inner, name.mid(dot + 1), value);
    object.set(head, inner);
}

mustache::data toData(const TemplateValues& values) {
    mustache::data object{mustache::data::type::object};
    for (auto text = values.texts().begin(); text != values.texts().end(); ++text)
        // An empty text must not open a section.
        put(object, text.key(),
            text->isEmpty() ? mustache::data{mustache::data::type::bool_false} : mustache::data{text->toStdString()});
    for (auto flag = values.flags().begin(); flag != values.flags().end(); ++flag)
        put(object, flag.key(), mustache::data{*flag});
    for (auto list = values.lists().begin(); list != values.lists().end(); ++list) {
        mustache::data items{mustache::data::type::list};
        for (const TemplateValues& item : *list)
            items << toData(item);
        put(object, list.key(), items);
    }
    return object;
}

} // namespace

struct Renderer::Parsed {
    explicit Parsed(const QString& body)
        : source(body.toStdString()) {
        source.set_custom_escape([](const std::string& text) { return text; });
    }
    mustache::mustache source;
};

Renderer::Renderer(std::unique_ptr<Parsed> parsed)
    : m_parsed(std::move(parsed)) {}
Renderer::~Renderer() = default;
Renderer::Renderer(Renderer&&) noexcept = default;
Renderer& Renderer::operator=(Renderer&&) noexcept = default;

Result<Renderer> Renderer::parse(const QString& body) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("ascent::answers", text); };
    const auto failure = [&](const QString& why, const QString& detail) {
        return fail({ErrorCode::BadInput, tr("The template can't be used"), why, tr("mend it there"), detail});
    };
    const QList<TemplateFault> faults = checkTemplate(body);
    if (!faults.isEmpty())
        return failure(tr("line %1, column %2: %3")
                           .arg(QString::number(faults[0].line), QString::number(faults[0].column), faults[0].message),
                       {});
    auto parsed = std::make_unique<Parsed>(body);
    if (!parsed->source.is_valid())
        return failure(
            tr("line %1, column %2: %3").arg(QStringLiteral("1"), QStringLiteral("1"), tr("it is no valid Mustache")),
            QString::fromStdString(parsed->source.error_message()));
    return Renderer(std::move(parsed));
}

QString Renderer::render(const TemplateValues& values) const {
    return QString::fromStdString(m_parsed->source.render(toData(values)));
}

} // namespace ascent
