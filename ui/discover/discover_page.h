// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/page.h"

#include <array>

class QStackedWidget;

namespace ascent {

class SegmentedField;

/// What the person finds out about themselves, in six parts: about you, reflection, strengths, values, drivers, and the
/// directions that follow. A part is a page of its own, made when it is first shown; Ctrl+Page Down and Ctrl+Page Up go
/// from part to part.
class DiscoverPage final : public Page {
    Q_OBJECT
public:
    explicit DiscoverPage(Session& session, QWidget* parent = nullptr);

    void newEntry() override;
    QString newText() const override;
    bool open(const Destination& to) override;
    bool focusFilter() override;
    bool leave() override;
    void takeFocus() override;

private:
    enum Part { About, Reflecting, Strengths, Values, Drivers, Directions };
    static constexpr int partCount = 6;

    void showPart(Part part);
    void go(int by);
    /// The part to begin with: the first where there is something to do.
    Part firstPart() const;
    Page* make(Part part);

    SegmentedField* m_switch;
    QStackedWidget* m_stack;
    std::array<Page*, partCount> m_parts{};
    Part m_part = About;
};

} // namespace ascent
