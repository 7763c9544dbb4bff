// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"
#include "ui/widgets/section.h"

class QLabel;

namespace ascent {

/// What composing gives now, below a text that the person wrote or changed: to read, to take sentences from by copying,
/// or to take over as a whole.
class ProposalCard final : public QWidget {
    Q_OBJECT
public:
    explicit ProposalCard(QWidget* parent = nullptr);

    void setProposal(const ComposedAnswer& proposal);
    const ComposedAnswer& proposal() const { return m_proposal; }

Q_SIGNALS:
    void taken();
    void dismissed();

private:
    ComposedAnswer m_proposal;
    QLabel* m_length;
    QLabel* m_text;
};

} // namespace ascent
