// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

#include <QWidget>

class QLabel;

namespace ascent {

class GrowingText;
class WordsField;

/// What a line of a posting is, in the plural: "Duties".
QString nameOf(LineKind kind);
/// The sign of a must-have and of a nice-to-have, the same wherever lines stand.
QString mustSign(bool must);

/// A posting as it was read: its lines in its own order, beside them what they are; must-haves marked; the skills that
/// it names. Its words can be selected and copied.
class PostingView final : public QWidget {
    Q_OBJECT
public:
    explicit PostingView(QWidget* parent = nullptr);

    void setPosting(const Posting& posting);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    Posting m_posting;
    GrowingText* m_text;
    QLabel* m_legend;
    QLabel* m_more;
    QWidget* m_skillsBlock;
    WordsField* m_skills;
};

} // namespace ascent
