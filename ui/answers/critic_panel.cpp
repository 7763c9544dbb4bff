// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/critic_panel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/tool_tip.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace ascent {

namespace {

struct PartWords {
    bool AnswerParts::*member;
    const char* name;
};

constexpr std::array<PartWords, 7> partWords{{
    {&AnswerParts::longTerm, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Direction")},
    {&AnswerParts::shortTerm, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Next steps")},
    {&AnswerParts::strength, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Strength")},
    {&AnswerParts::evidence, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Proof")},
    {&AnswerParts::role, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Role")},
    {&AnswerParts::company, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Company")},
    {&AnswerParts::commitment, QT_TRANSLATE_NOOP("ascent::CriticPanel", "Commitment")},
}};

/// What is absent is told for the parts that weigh most with the question; the marks show all.
constexpr int absentTold = 2;

} // namespace

/// A part of the answer: a tick or a ring, and its word.
class CriticPanel::PartMark final : public QWidget {
public:
    PartMark(const QString& name, QWidget* parent)
        : QWidget(parent)
        , m_name(name) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setThere(bool there) {
        m_there = there;
        const QString said =
            there ? CriticPanel::tr("%1: there").arg(m_name) : CriticPanel::tr("%1: absent").arg(m_name);
        setAccessibleName(said);
        setToolTip(plainToolTip(said));
        update();
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(typeFont(TypeSize::Small));
        return {20 + metrics.horizontalAdvance(m_name), qMax(18, metrics.height() + 2)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 16, height()));
        paintMark(&painter, mark, m_there ? Mark::Done : Mark::Draft, palette());
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(m_there ? palette().color(QPalette::Active, QPalette::WindowText) : tones(palette()).quiet);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(20, 0, 0, 0)),
                         int(Qt::AlignVCenter | Qt::AlignLeft), m_name);
    }

private:
    QString m_name;
    bool m_there = false;
};

/// One finding: a shape for its weight, the words it is about, why, and the way out.
class CriticPanel::Remark final : public QAbstractButton {
public:
    explicit Remark(QWidget* parent)
        : QAbstractButton(parent)
        , m_excerpt(new QLabel(this))
        , m_why(new QLabel(this))
        , m_fix(quietLabel({}, this)) {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        // A button asks for the width of its words; these wrap.
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        auto* box = new QVBoxLayout(this);
        box->setContentsMargins(textLeft, gap::s, gap::s, gap::s);
        box->setSpacing(2);
        setType(m_excerpt, TypeSize::Body, true);
        for (QLabel* label : {m_excerpt, m_why, m_fix}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            box->addWidget(label);
        }
        notHere = quietButton(CriticPanel::tr("Not here"), this);
        setType(notHere, TypeSize::Small);
        notHere->setToolTip(CriticPanel::tr("This remark doesn't hold here: don't show it again"));
        auto* foot = new QHBoxLayout;
        foot->addStretch(1);
        foot->addWidget(notHere);
        box->addLayout(foot);
    }

    QPushButton* notHere = nullptr;

    void show(const Finding& finding, bool canWaveOff) {
        // That a part is absent is said of no words, so that there is nothing to remember it by.
        notHere->setVisible(canWaveOff && finding.length > 0 && finding.rule != u"too-short");
        notHere->setAccessibleDescription(finding.why);
        m_warning = finding.severity == Severity::Warning;
        // That the whole is too short needs no quotation of the whole.
        const bool quotes = finding.length > 0 && finding.rule != u"too-short";
        m_excerpt->setText(quotes ? QChar(0x201C) + shortened(finding.excerpt) + QChar(0x201D) : QString());
        m_excerpt->setVisible(quotes);
        m_why->setText(finding.why);
        m_fix->setText(finding.fix);
        m_fix->setVisible(!finding.fix.isEmpty());
        setCursor(finding.length > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setAccessibleName((m_warning ? CriticPanel::tr("Warning: %1") : CriticPanel::tr("Note: %1")).arg(finding.why));
        setAccessibleDescription(finding.fix);
        setToolTip(m_warning ? CriticPanel::tr("This could cost you the job")
                             : CriticPanel::tr("This would make it better"));
        update();
    }
    QSize sizeHint() const override { return layout()->sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tones(palette()).hover);
            painter.drawRoundedRect(rect(), fieldRadius, fieldRadius);
        }
        const QRect mark(fieldInset - 2, gap::s, 16, QFontMetrics(typeFont(TypeSize::Body)).height());
        paintMark(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_warning ? Mark::Late : Mark::Open,
                  palette());
        if (hasFocus())
            paintFocusRing(&painter, rect(), palette(), fieldRadius);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }

private:
    static constexpr int textLeft = fieldInset + 20;
    static QString shortened(const QString& text) {
        const QString simple = text.simplified();
        return simple.size() <= 80 ? simple : simple.left(60) + QChar(0x2026);
    }

    QLabel* m_excerpt;
    QLabel* m_why;
    QLabel* m_fix;
    bool m_warning = false;
};

CriticPanel::CriticPanel(QWidget* parent)
    : QWidget(parent)
    , m_verdict(new QLabel(this))
    , m_list(new QVBoxLayout) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap::s);
    auto* parts = new QWidget(this);
    auto* flow = new FlowLayout(parts, gap::m, 2);
    flow->setContentsMargins(fieldInset, gap::xs, 0, gap::xs);
    for (const PartWords& each : partWords) {
        auto* mark = new PartMark(tr(each.name), parts);
        flow->addWidget(mark);
        m_parts.append(mark);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    parts->setSizePolicy(policy);
    box->addWidget(parts);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(m_verdict);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    box->addLayout(m_list);
    m_waved = quietButton({}, this);
    m_waved->setCheckable(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_waved);
    foot->addStretch(1);
    box->addLayout(foot);
    m_wavedList = new QVBoxLayout;
    m_wavedList->setSpacing(0);
    box->addLayout(m_wavedList);
    connect(m_waved, &QPushButton::toggled, this, &CriticPanel::showWavedOff);
    setCritique({});
    setWavedOff({});
}

void CriticPanel::setCritique(const Critique& critique) {
    for (size_t at = 0; at < partWords.size(); ++at)
        m_parts[qsizetype(at)]->setThere(critique.parts.*(partWords[at].member));
    m_findings.clear();
    int absent = 0;
    // What is wrong comes before what is absent, warnings before notes, each in the order of the text.
    for (const Severity severity : {Severity::Warning, Severity::Note})
        for (const Finding& each : critique.findings)
            if (each.severity == severity && each.rule != u"parts")
                m_findings.append(each);
    const qsizetype places = m_findings.size();
    for (const Finding& each : critique.findings)
        if (each.rule == u"parts" && absent++ < absentTold)
            m_findings.append(each);

    while (m_remarks.size() > m_findings.size()) {
        Remark* gone = m_remarks.takeLast();
        m_list->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    while (m_remarks.size() < m_findings.size()) {
        auto* remark = new Remark(this);
        const qsizetype at = m_remarks.size();
        connect(remark, &QAbstractButton::clicked, this, [this, at] {
            if (const Finding& each = m_findings.at(at); each.length > 0)
                Q_EMIT placeAsked(each.start, each.length);
        });
        connect(remark->notHere, &QPushButton::clicked, this, [this, at] { Q_EMIT waveOffAsked(m_findings.at(at)); });
        m_remarks.append(remark);
        m_list->addWidget(remark);
        remark->setVisible(true);
    }
    for (qsizetype at = 0; at < m_findings.size(); ++at)
        m_remarks[at]->show(m_findings[at], !m_readOnly);
    m_verdict->setText(critique.words == 0 ? tr("Remarks come as you write.")
                       : places == 0       ? tr("Nothing here that an interviewer would mind.")
                                           : QString());
    m_verdict->setVisible(!m_verdict->text().isEmpty());
}

void CriticPanel::setWavedOff(const QList<Finding>& findings) {
    m_wavedOff = findings;
    if (findings.isEmpty())
        m_waved->setChecked(false);
    showWavedOff();
}

void CriticPanel::showWavedOff() {
    const QString count =
        m_wavedOff.size() == 1 ? tr("1 waved off") : tr("%n waved off", nullptr, int(m_wavedOff.size()));
    m_waved->setText(tr("%1 – %2", "count, show or hide").arg(count, m_waved->isChecked() ? tr("hide") : tr("show")));
    m_waved->setVisible(!m_wavedOff.isEmpty());
    for (QWidget* row : std::as_const(m_wavedRows)) {
        row->hide();
        row->deleteLater();
    }
    m_wavedRows.clear();
    if (!m_waved->isChecked())
        return;
    for (const Finding& each : std::as_const(m_wavedOff)) {
        auto* row = new RowButton(QChar(0x201C) + each.excerpt.simplified() + QChar(0x201D),
                                  m_readOnly ? QString() : tr("Remark on this again"), this);
        row->setToolTip(plainToolTip(each.why));
        row->setEnabled(!m_readOnly);
        connect(row, &QAbstractButton::clicked, this, [this, each] { Q_EMIT takeBackAsked(each); });
        m_wavedList->addWidget(row);
        m_wavedRows.append(row);
    }
}

int CriticPanel::count() const {
    return int(
        std::count_if(m_findings.begin(), m_findings.end(), [](const Finding& f) { return f.rule != u"parts"; }));
}

} // namespace ascent
