// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_field.h"

namespace ascent {

/// A text with a proposal in quiet letters while it is empty, which one key takes.
class SayText final : public TextField {
    Q_OBJECT
public:
    explicit SayText(QWidget* parent = nullptr);
    /// Writes an opening, as if it were typed, where nothing is written yet; the keyboard goes behind it.
    void begin(const QString& words);
    /// `otherwise` is shown where there is no proposal.
    void setProposal(const QString& proposal, const QString& otherwise);

Q_SIGNALS:
    void proposalTaken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_proposal;
    bool m_tabbedHere = false; ///< who came by Tab goes on by Tab
};

} // namespace ascent
