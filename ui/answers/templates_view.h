// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/templates.h"
#include "ui/editing/entry_page.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QTimer>

class QLabel;

namespace ascent {

class ChoiceField;
class TemplateField;

/// Templates of the person's own: a list, and the open one with what is wrong at which line, and with the answer that
/// it gives for the role at hand, while it is being typed. The built-in ones are there to be copied.
class TemplatesView final : public EntryPage<Template> {
    Q_OBJECT
public:
    explicit TemplatesView(Session& session, QWidget* parent = nullptr);

    /// For which role and question the preview is made; a template for one question is shown with that one.
    void setAsked(const std::optional<RoleId>& role, const QString& question);
    QString newText() const override { return tr("New template"); }
    /// What the preview shows now, and the faults that are listed.
    QString previewText() const;
    QList<TemplateFault> faults() const { return m_faults; }

Q_SIGNALS:
    /// Back to the answers.
    void left();

protected:
    Entry entryOf(const Template& row) const override;
    void showEntry() override;
    bool concerns(const Changes& changes) const override;
    Words words() const override;

private:
    QWidget* makeEntry();
    void addWayBack();
    void copyBuiltIn();
    void offerNames();
    void check();
    void showFaults();
    void showPreview();

    HeadingField* m_name = nullptr;
    ChoiceField* m_question = nullptr;
    TemplateField* m_body = nullptr;
    QPushButton* m_names = nullptr;
    QVBoxLayout* m_faultList = nullptr;
    Section* m_previewSection = nullptr;
    QLabel* m_preview = nullptr;
    QList<TemplateFault> m_faults;
    QList<QWidget*> m_faultRows;
    std::optional<RoleId> m_role;
    QString m_asked;
    QTimer m_check;
};

} // namespace ascent
