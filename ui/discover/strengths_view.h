// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_page.h"

class QLabel;

namespace ascent {

class SayField;
class HeadingField;
class StrengthsMapWidget;

/// The person's strengths: the map, and below it the one that is open.
class StrengthsView final : public EntryPage<Strength> {
    Q_OBJECT
public:
    explicit StrengthsView(Session& session, QWidget* parent = nullptr);

    QString newText() const override { return tr("New strength"); }

protected:
    Entry entryOf(const Strength& strength) const override;
    void showEntry() override;
    Words words() const override;

private:
    QWidget* makeEntry();
    void rate(const QUuid& id, int excel, int enjoy);

    StrengthsMapWidget* m_map = nullptr;
    HeadingField* m_name = nullptr;
    QLabel* m_verdict = nullptr;
    SayField* m_say = nullptr;
};

} // namespace ascent
