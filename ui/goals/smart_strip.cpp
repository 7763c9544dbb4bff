// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/smart_strip.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

/// One letter with its word. Takes the keyboard, so that its reason can be read without a mouse.
class SmartStrip::Letter final : public QWidget {
public:
    Letter(const QString& word, SmartStrip* strip, QWidget* parent)
        : QWidget(parent)
        , m_word(word)
        , m_strip(strip) {
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
    }
    void set(const SmartLetter& letter) {
        m_met = letter.met;
        setPlainToolTip(this, letter.why);
        setAccessibleName(letter.met ? tr("%1: met").arg(m_word) : tr("%1: open").arg(m_word));
        setAccessibleDescription(letter.why);
        update();
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(typeFont(TypeSize::Body));
        return {disc + gap::s + metrics.horizontalAdvance(m_word) + gap::m, disc + gap::xs};
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const qsizetype at = m_strip->m_letters.indexOf(this);
        const int forward = isRightToLeft() ? -1 : 1;
        switch (event->key()) {
        case Qt::Key_Right:
            return m_strip->go(at, forward);
        case Qt::Key_Left:
            return m_strip->go(at, -forward);
        case Qt::Key_Home:
            return m_strip->go(0, 0);
        case Qt::Key_End:
            return m_strip->go(m_strip->m_letters.size() - 1, 0);
        default:
            QWidget::keyPressEvent(event);
        }
    }
    void focusInEvent(QFocusEvent* event) override {
        QWidget::focusInEvent(event);
        // The letter that had the keyboard last is where Tab comes back to.
        for (Letter* each : m_strip->m_letters)
            each->setFocusPolicy(each == this ? Qt::StrongFocus : Qt::ClickFocus);
        m_strip->showWords();
    }
    void focusOutEvent(QFocusEvent* event) override {
        QWidget::focusOutEvent(event);
        m_strip->showWords();
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tones tone = tones(palette());
        const QRectF circle(1, (height() - disc) / 2.0 + 1, disc - 2, disc - 2);
        painter.setPen(QPen(m_met ? tone.onTrack : tone.quiet, 1.5));
        painter.setBrush(m_met ? tone.onTrack : QColor(Qt::transparent));
        painter.drawEllipse(circle);
        painter.setFont(typeFont(TypeSize::Small, true));
        painter.setPen(m_met ? tone.onAccent : tone.quiet);
        painter.drawText(circle, Qt::AlignCenter, m_word.left(1));
        painter.setFont(typeFont(TypeSize::Body));
        painter.setPen(m_met ? palette().color(QPalette::WindowText) : tone.quiet);
        painter.drawText(rect().adjusted(disc + gap::s, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
        if (hasFocus())
            paintFocusRing(&painter, rect(), palette(), fieldRadius);
    }

private:
    static constexpr int disc = 24;
    QString m_word;
    SmartStrip* m_strip;
    bool m_met = false;
};

SmartStrip::SmartStrip(QWidget* parent)
    : QWidget(parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(fieldInset, 0, 0, 0);
    box->setSpacing(gap::s);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    for (const QString& word : {tr("Specific"), tr("Measurable"), tr("Achievable"), tr("Realistic"), tr("Timely")}) {
        m_letters.append(new Letter(word, this, row));
        flow->addWidget(m_letters.last());
    }
    m_letters.first()->setFocusPolicy(Qt::StrongFocus);
    box->addWidget(row);
    m_asks = quietLabel({}, this);
    box->addWidget(m_asks);
}

void SmartStrip::setReport(const SmartReport& report) {
    m_report = {report.specific, report.measurable, report.achievable, report.realistic, report.timely};
    for (int i = 0; i < m_report.size(); ++i)
        m_letters[i]->set(m_report[i]);
    showWords();
}

void SmartStrip::go(qsizetype from, int by) {
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, m_letters.size() - 1);
    m_letters[to]->setFocus(Qt::OtherFocusReason);
}

void SmartStrip::showWords() {
    QStringList asks;
    for (int i = 0; i < m_report.size(); ++i) {
        if (m_letters[i]->hasFocus()) {
            const SmartLetter& letter = m_report[i];
            m_asks->setText(letter.ask.isEmpty() ? letter.why : letter.why + QLatin1Char('\n') + letter.ask);
            return;
        }
        if (!m_report[i].met && !m_report[i].ask.isEmpty() && asks.size() < 2 && !asks.contains(m_report[i].ask))
            asks << m_report[i].ask;
    }
    // Two questions at a time are enough to think about. The line keeps its place when there is none.
    m_asks->setText(asks.isEmpty() ? tr("You could defend this goal in an interview.") : asks.join(QLatin1Char('\n')));
}

} // namespace ascent
