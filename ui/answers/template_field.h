// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/templates.h"
#include "ui/widgets/text_field.h"

#include <QPointer>

#include <memory>

namespace ascent {

class NameList;
struct OpenTag;
struct TagOffer;

/// The body of a template: letters of one width, faults underlined at their place, and the names that fit offered
/// while a tag is typed: Up and Down choose, Tab or Enter takes, Esc closes, Ctrl+Space asks for them.
class TemplateField final : public TextField {
    Q_OBJECT
public:
    explicit TemplateField(QWidget* parent = nullptr);
    ~TemplateField() override;

    /// Underlines the places of faults.
    void setFaults(const QList<TemplateFault>& faults);
    /// Puts the cursor to a place; lines and columns count from 1.
    void goTo(int line, int column);
    /// Puts a name where the cursor is, in the form that a template needs; the cursor then stands inside or behind it.
    void insertName(const TemplateName& name);
    /// What is offered at the cursor now; empty where the list is closed.
    QStringList offered() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void useFixedFont();
    int positionOf(int line, int column) const;
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void offerNames();
    void closeNames();
    void placeNames();
    void take(int line);
    void announce();

    std::unique_ptr<OpenTag> m_tag; ///< the one that names are offered for
    QPointer<NameList> m_names;     ///< a child of the window, which may go first
    QList<TagOffer> m_offers;
    QList<TemplateFault> m_faults;
    bool m_settingFont = false;
    bool m_taking = false;
};

} // namespace ascent
