// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/difference_text.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QTextCursor>
#include <QVBoxLayout>

namespace ascent {

DifferenceText::DifferenceText(QWidget* parent)
    : QWidget(parent)
    , m_text(new GrowingText(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_text);
    m_text->setReadOnly(true);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setFrameShape(QFrame::NoFrame);
    QPalette clear = m_text->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_text->setPalette(clear);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DifferenceText::setTexts(const QString& before, const QString& after) {
    QList<QList<WordRun>> sentences;
    for (const SentenceDifference& each : differences(before, after))
        sentences.append(each.words);
    show(sentences);
}

void DifferenceText::setSentence(const QString& before, const QString& after) {
    show({wordRuns(before, after)});
}

void DifferenceText::setPlain(const QString& text) {
    show({{{WordRun::Kind::Same, text}}});
}

void DifferenceText::show(const QList<QList<WordRun>>& sentences) {
    m_sentences = sentences;
    m_spoken.clear();
    for (const QList<WordRun>& sentence : sentences)
        for (const WordRun& run : sentence) {
            const QString words = run.text.trimmed();
            m_spoken += run.kind == WordRun::Kind::Same   ? words
                        : run.kind == WordRun::Kind::Gone ? tr("[out: %1]").arg(words)
                                                          : tr("[new: %1]").arg(words);
            m_spoken += u' ';
        }
    m_spoken = m_spoken.trimmed();
    m_text->setAccessibleName(m_spoken);
    paint();
}

void DifferenceText::paint() {
    const Tones t = tones(palette());
    QTextCharFormat plain, gone, come;
    plain.setForeground(palette().color(QPalette::Active, QPalette::WindowText));
    gone.setFontStrikeOut(true);
    gone.setForeground(t.quiet);
    come = plain;
    come.setBackground(t.tint);
    come.setFontUnderline(true);
    m_text->clear();
    QTextCursor at(m_text->document());
    for (const QList<WordRun>& sentence : std::as_const(m_sentences))
        for (const WordRun& run : sentence) {
            const QTextCharFormat& format = run.kind == WordRun::Kind::Same   ? plain
                                            : run.kind == WordRun::Kind::Gone ? gone
                                                                              : come;
            // The space behind the words is neither new nor gone.
            at.insertText(run.text.trimmed(), format);
            at.insertText(QStringLiteral(" "), plain);
        }
}

void DifferenceText::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        paint();
}

} // namespace ascent
