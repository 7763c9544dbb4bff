// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_field.h"

#include <QTextEdit>

namespace ascent {

class AnswerSpelling;

/// Something shown at a place of an answer, below or behind its words. Positions are UTF-16 code units.
struct TextMark {
    enum class Kind {
        Warning,  ///< wavy line
        Note,     ///< dotted line
        Spelling, ///< dashed line
        Proposed, ///< fine dotted line: the program's wording, not the person's own
        Lit,      ///< tinted: where an entry is spoken of
    };
    Kind kind = Kind::Note;
    qsizetype start = 0;
    qsizetype length = 0;
    QString hint; ///< shown when the pointer rests on it

    friend bool operator==(const TextMark&, const TextMark&) = default;
};

/// The text of an answer: large, with air between its lines, and with quiet marks below the words.
class AnswerEditor final : public TextField {
    Q_OBJECT
public:
    explicit AnswerEditor(QWidget* parent = nullptr);

    void setValue(const QString& value);
    /// Remarks stay until others are set; typing moves them along with the words.
    void setRemarks(const QList<TextMark>& remarks);
    void setLit(const QList<TextMark>& lit);
    /// Sentences that are proposals. No remark: F8 passes them over.
    void setProposed(const QList<TextMark>& proposed);
    /// Everything that is marked, for tests and for the screen reader's way to a place.
    QList<TextMark> marks() const;

    /// Where a word that isn't known gets its suggestions from. Kept by the caller.
    void setSpelling(AnswerSpelling* spelling) { m_spelling = spelling; }

    /// Selects the next marked place behind the cursor, or the one before it, round the end. False where none is.
    bool goToRemark(bool forward);
    /// Opens the suggestions for a word that isn't known, where the cursor is in one.
    bool suggest();
    /// Selects a place and gives it the keyboard.
    void selectPlace(qsizetype start, qsizetype length);
    qsizetype cursorPosition() const;
    /// Where a remark that is spoken of now stands: where the selection begins, or the cursor.
    qsizetype remarkPosition() const;

Q_SIGNALS:
    /// The cursor moved, by keyboard, pointer or typing.
    void cursorMoved(qsizetype position);
    /// The person wants a word in their own dictionary.
    void wordAdded(const QString& word);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintMarks();
    void showMenu(const QPoint& at, bool byKeyboard);
    void setLineHeight();
    QList<QTextEdit::ExtraSelection> remarksNow() const;

    QList<TextMark> m_remarks;
    QList<TextMark> m_lit;
    QList<TextMark> m_proposed;
    AnswerSpelling* m_spelling = nullptr;
};

} // namespace ascent
