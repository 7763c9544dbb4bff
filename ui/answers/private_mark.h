// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/disclosure.h"
#include "ui/editing/session.h"

#include <QLabel>

namespace ascent {

/// A quiet line at an answer that is in no output because it tells of a goal which no interview may hear of. The person
/// sees the answer itself as ever.
class PrivateMark final : public QLabel {
    Q_OBJECT
public:
    explicit PrivateMark(Session& session, QWidget* parent = nullptr);

    /// nullptr: none is open.
    void setAnswer(const Answer* answer);

private:
    Session& m_session;
    std::optional<AnswerGate> m_gate; ///< of the entries as they are; none: they changed since
};

} // namespace ascent
