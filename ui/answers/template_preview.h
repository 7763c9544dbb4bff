// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QDate>
#include <QWidget>

class QLabel;

namespace ascent {

class Section;

/// For which role and question a template is tried out.
struct TemplateTrial {
    Question question;
    std::optional<RoleId> role;
    TemplateKey templateKey;
};

/// The answer that a template gives with the entries as they are.
class TemplatePreview final : public QWidget {
    Q_OBJECT
public:
    explicit TemplatePreview(QWidget* parent = nullptr);

    void show(const Content& content, const TemplateTrial& trial, QDate today);
    /// Says why there is nothing to show.
    void showWords(const Content& content, const TemplateTrial& trial, const QString& words);
    QString text() const;

private:
    Section* m_section;
    QLabel* m_text;
};

} // namespace ascent
