// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"
#include "ui/editing/page.h"

namespace ascent {

class SayField;
class Card;
class HeadingField;
class Section;
class ValueSetsWidget;

/// What matters to the person: the two sets, the value that is open, and values to start from.
class ValuesView final : public Page {
    Q_OBJECT
public:
    explicit ValuesView(Session& session, QWidget* parent = nullptr);

    void newEntry() override;
    QString newText() const override { return tr("New value"); }
    bool open(const Destination& to) override;
    void takeFocus() override;

private:
    void makeCard(QWidget* parent);
    void makeSuggestions(QWidget* parent);
    void refresh();
    void choose(const QUuid& id);
    void remove(const QUuid& id);

    EntryForm<Value> m_form;
    ValueSetsWidget* m_sets;
    Card* m_card = nullptr;
    HeadingField* m_name = nullptr;
    Section* m_suggested = nullptr;
    QWidget* m_chips = nullptr;
    QWidget* m_new = nullptr;
    SayField* m_say = nullptr;
};

} // namespace ascent
