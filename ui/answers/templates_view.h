// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/templates.h"
#include "ui/editing/entry_page.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace ascent {

class BuiltInPanel;
class ChoiceField;
class TemplateField;
class TemplatePreview;

/// The templates: the person's own, with what is wrong at which line, and with the answer that the open one gives for
/// the role at hand while it is being typed; below them in the list the built-in ones, to be read and copied.
class TemplatesView final : public EntryPage<Template> {
    Q_OBJECT
public:
    explicit TemplatesView(Session& session, QWidget* parent = nullptr);

    /// For which role and question the preview is made; a template for one question is shown with that one.
    void setAsked(const std::optional<RoleId>& role, const Question& question);
    QString newText() const override { return tr("New template"); }
    /// What the preview shows now, and the faults that are listed.
    QString previewText() const;
    QList<TemplateFault> faults() const { return m_faults; }
    /// Shows a built-in template, by its key.
    void openBuiltIn(TemplateKind kind);

Q_SIGNALS:
    /// Back to the answers.
    void left();

protected:
    Entry entryOf(const Template& row) const override;
    QList<Entry> further() const override;
    void showEntry() override;
    bool concerns(const Changes& changes) const override;
    Words words() const override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeEntry();
    QWidget* makeEditor();
    void addWayBack();
    void copyBuiltIn();
    /// The built-in template that is chosen in the list, or nullptr.
    const BuiltInTemplate* builtIn() const;
    void offerNames();
    void check();
    void showFaults();
    void showPreview();

    const QList<BuiltInTemplate> m_builtIn = builtInTemplates();
    QWidget* m_editor = nullptr;
    BuiltInPanel* m_reader = nullptr;
    HeadingField* m_name = nullptr;
    ChoiceField* m_question = nullptr;
    TemplateField* m_body = nullptr;
    QPushButton* m_names = nullptr;
    QVBoxLayout* m_faultList = nullptr;
    TemplatePreview* m_preview = nullptr;
    TemplatePreview* m_builtInPreview = nullptr;
    QList<TemplateFault> m_faults;
    QList<QWidget*> m_faultRows;
    std::optional<RoleId> m_role;
    Question m_asked;
    QTimer m_check;
    bool m_previewIsDue = false;
};

} // namespace ascent
