// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>

#include <memory>

namespace ascent {

/// What a template is filled with. A text is data: braces in it stay braces, nothing is escaped.
class TemplateValues {
public:
    void set(const QString& name, const QString& text) { m_texts.insert(name, text); }
    void setFlag(const QString& name, bool on) { m_flags.insert(name, on); }
    void setList(const QString& name, const QList<TemplateValues>& items) { m_lists.insert(name, items); }

    const QHash<QString, QString>& texts() const { return m_texts; }
    const QHash<QString, bool>& flags() const { return m_flags; }
    const QHash<QString, QList<TemplateValues>>& lists() const { return m_lists; }

private:
    QHash<QString, QString> m_texts;
    QHash<QString, bool> m_flags;
    QHash<QString, QList<TemplateValues>> m_lists;
};

/// Renders Mustache, parsed once. Error: BadInput with line and column for a template that checkTemplate() faults.
class Renderer {
public:
    static Result<Renderer> parse(const QString& body);
    QString render(const TemplateValues& values) const;
    ~Renderer();
    Renderer(Renderer&&) noexcept;
    Renderer& operator=(Renderer&&) noexcept;

private:
    struct Parsed;
    explicit Renderer(std::unique_ptr<Parsed> parsed);
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace ascent
