// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/templates.h"
#include "ui/widgets/text_field.h"

namespace ascent {

/// The body of a template: letters of one width, faults underlined at their place.
class TemplateField final : public TextField {
    Q_OBJECT
public:
    explicit TemplateField(QWidget* parent = nullptr);

    /// Underlines the places of faults.
    void setFaults(const QList<TemplateFault>& faults);
    /// Puts the cursor to a place; lines and columns count from 1.
    void goTo(int line, int column);
    /// Puts a name where the cursor is, in the form that a template needs; the cursor then stands inside or behind it.
    void insertName(const TemplateName& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void useFixedFont();
    int positionOf(int line, int column) const;

    bool m_settingFont = false;
};

} // namespace ascent
