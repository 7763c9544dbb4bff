// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_page.h"
#include "ui/editing/link_chips.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

class QLabel;

namespace ascent {

class SayField;

/// Where the person wants to go: the direction in their words, why, by when, what stands behind it, and the goals that
/// serve it. A direction that reads like a goal is offered to become one.
class AspirationsPage final : public EntryPage<Aspiration> {
    Q_OBJECT
public:
    explicit AspirationsPage(Session& session, QWidget* parent = nullptr);

    QString newText() const override { return tr("New aspiration"); }

protected:
    Entry entryOf(const Aspiration& aspiration) const override;
    void showEntry() override;
    bool concerns(const Changes& changes) const override;
    Words words() const override;

private:
    QWidget* makeEntry();
    void becomeGoal();

    HeadingField* m_statement = nullptr;
    ChipsField* m_goals = nullptr;
    Card* m_offer = nullptr;
    QLabel* m_offerText = nullptr;
    std::unique_ptr<LinkChips<AspirationValue, Value>> m_values;
    std::unique_ptr<LinkChips<AspirationStrength, Strength>> m_strengths;
    SayField* m_say = nullptr;
};

} // namespace ascent
