// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/differences.h"

#include <QWidget>

namespace ascent {

class GrowingText;

/// Two texts in one: what goes is struck out, what comes is underlined and tinted, what stays is plain. To read and to
/// copy from.
class DifferenceText final : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceText(QWidget* parent = nullptr);

    void setTexts(const QString& before, const QString& after);
    /// One sentence, word by word.
    void setSentence(const QString& before, const QString& after);
    /// A text with nothing to compare it to.
    void setPlain(const QString& text);
    /// As it stands there, with "[-gone-]" and "[+new+]": what a screen reader is told.
    QString spoken() const { return m_spoken; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QList<QList<WordRun>>& sentences);
    void paint();

    GrowingText* m_text;
    QList<QList<WordRun>> m_sentences;
    QString m_spoken;
};

} // namespace ascent
