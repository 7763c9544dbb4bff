// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/remark_card.h"

#include "ui/answers/tight_button.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ascent {

namespace {

constexpr int textLeft = fieldInset + 20;

QString quoted(const QString& text) {
    return QChar(0x201C) + text + QChar(0x201D);
}

QString shortened(const QString& text) {
    const QString simple = text.simplified();
    return simple.size() <= 80 ? simple : simple.left(60) + QChar(0x2026);
}

} // namespace

RemarkCard::RemarkCard(QWidget* parent)
    : QAbstractButton(parent)
    , m_excerpt(plainLabel({}, this))
    , m_why(plainLabel({}, this))
    , m_fix(quietLabel({}, this))
    , m_words(plainLabel({}, this))
    , m_use(quietButton({}, this, QStringLiteral("check")))
    , m_yes(quietButton(tr("Yes"), this))
    , m_notHere(quietButton(tr("Not here"), this))
    , m_foot(new QHBoxLayout) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    // A button asks for the width of its words; these wrap.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* box = new QVBoxLayout(this);
    // Buttons reach as far beyond the words as their own words stand from their edges.
    box->setContentsMargins(textLeft - gap::s, gap::s, 0, gap::s);
    box->setSpacing(2);
    setType(m_excerpt, TypeSize::Body, true);
    for (QLabel* label : {m_excerpt, m_why, m_fix, m_words}) {
        label->setWordWrap(true);
        label->setContentsMargins(gap::s, 0, gap::s, 0);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        box->addWidget(label);
    }
    for (QPushButton* button : {m_use, m_yes, m_notHere})
        setType(button, TypeSize::Small);
    setPlainToolTip(m_yes, tr("Shows what you could say instead"));
    m_foot->setContentsMargins({});
    m_foot->setSpacing(gap::xs);
    m_foot->addWidget(m_use);
    m_foot->addWidget(m_yes);
    m_foot->addStretch(1);
    m_foot->addWidget(m_notHere);
    box->addLayout(m_foot);
}

void RemarkCard::show(const Finding& finding, const std::optional<WayOut>& way, bool canChange, bool again) {
    const bool same = finding.rule == m_finding.rule && finding.excerpt == m_finding.excerpt;
    m_answered = m_answered && same && !finding.ask.isEmpty();
    m_finding = finding;
    m_way = way;
    m_canChange = canChange;
    m_again = again;
    fill();
}

void RemarkCard::answerYes() {
    m_answered = true;
    fill();
    if (m_use->isVisible())
        m_use->setFocus();
    else
        setFocus();
}

void RemarkCard::fill() {
    const Finding& finding = m_finding;
    const std::optional<WayOut>& way = m_way;
    const bool canChange = m_canChange, again = m_again;
    const bool asks = this->asks();
    m_severity = finding.severity == Severity::Unsure && m_answered ? Severity::Warning : finding.severity;
    m_yes->setVisible(asks);
    m_yes->setAccessibleDescription(finding.ask);
    m_notHere->setText(asks ? tr("No") : tr("Not here"));
    // The two answers stand side by side; to wave a remark off is apart from taking its way out.
    m_foot->removeWidget(m_notHere);
    m_foot->insertWidget(asks ? m_foot->indexOf(m_yes) + 1 : -1, m_notHere);
    setPlainToolTip(m_notHere, asks ? tr("It isn't, so don't ask again in this answer (Shift+F9)")
                                    : tr("This remark doesn't hold here: don't show it again (Shift+F9)"));
    // That a part is absent is said of no words, so that there is nothing to remember it by.
    m_notHere->setVisible(canChange && finding.length > 0 && finding.rule != CriticRule::TooShort);
    m_notHere->setAccessibleDescription(asks ? finding.ask : finding.why);
    // That the whole is too short needs no quotation of the whole.
    const bool quotes = finding.length > 0 && finding.rule != CriticRule::TooShort;
    m_excerpt->setText(quotes ? quoted(shortened(finding.excerpt)) : QString());
    m_excerpt->setVisible(quotes);
    m_why->setText(asks ? tr("%1 %2").arg(finding.ask, finding.why) : finding.why);
    m_why->setVisible(!again);
    // Words that can be taken say more than the advice to find some.
    const bool ready = way && canChange && !asks;
    m_fix->setText(!ready ? finding.fix : way->replaces() ? tr("You could say instead:") : tr("You could add:"));
    m_fix->setVisible(!asks && !m_fix->text().isEmpty() && (ready || !again));
    m_words->setText(ready ? quoted(way->text) : QString());
    m_words->setVisible(ready);
    m_use->setText(ready && !way->replaces() ? tr("Add this") : tr("Use this"));
    setPlainToolTip(m_use, ready && way->replaces() ? tr("Puts it in the place of the sentence (F9)")
                                                    : tr("Puts it where it belongs in the answer"));
    m_use->setAccessibleDescription(m_words->text());
    m_use->setVisible(ready);
    fitToWords(m_use);
    fitToWords(m_yes);
    fitToWords(m_notHere);
    setCursor(finding.length > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const bool warns = m_severity == Severity::Warning;
    setAccessibleName((warns ? tr("Warning: %1") : asks ? tr("Question: %1") : tr("Note: %1")).arg(m_why->text()));
    setAccessibleDescription(ready ? m_fix->text() + u' ' + m_words->text() : finding.fix);
    setPlainToolTip(this, warns  ? tr("This could cost you the job")
                          : asks ? tr("This might cost you the job: only you can tell")
                                 : tr("This would make it better"));
    updateGeometry();
    update();
}

void RemarkCard::setHere(bool here) {
    if (here == m_here)
        return;
    m_here = here;
    update();
}

QSize RemarkCard::sizeHint() const {
    return layout()->sizeHint();
}

int RemarkCard::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

void RemarkCard::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown() || m_here) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(rect(), fieldRadius, fieldRadius);
    }
    if (m_here) {
        // A bar, as beside the origin of a sentence: the state can be seen without colour.
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 6, 3, height() - 12)), 1.5, 1.5);
    }
    const QRect mark(fieldInset - 2, gap::s, 16, QFontMetrics(typeFont(TypeSize::Body)).height());
    paintMark(&painter, QStyle::visualRect(layoutDirection(), rect(), mark),
              m_severity == Severity::Warning  ? Mark::Late
              : m_severity == Severity::Unsure ? Mark::Draft
                                               : Mark::Open,
              palette());
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), fieldRadius);
}

void RemarkCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace ascent
