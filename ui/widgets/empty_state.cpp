// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

namespace {

/// Strokes on a field of 120 by 96: `quiet` for the thing, `accent` for the one stroke that means something.
struct Strokes {
    QPainterPath quiet, accent;
};

void line(QPainterPath& path, std::initializer_list<QPointF> points) {
    auto at = points.begin();
    path.moveTo(*at++);
    for (; at != points.end(); ++at)
        path.lineTo(*at);
}

Strokes strokesOf(Drawing drawing) {
    Strokes s;
    switch (drawing) {
    case Drawing::Compass:
        s.quiet.addEllipse(QPointF(60, 48), 36, 36);
        for (const QPointF& way : {QPointF(0, -1), QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0)})
            line(s.quiet, {QPointF(60, 48) + way * 30, QPointF(60, 48) + way * 36});
        line(s.accent, {{76, 32}, {66, 54}, {44, 64}, {54, 42}, {76, 32}});
        break;
    case Drawing::Stairs:
        line(s.quiet, {{12, 84}, {34, 84}, {34, 68}, {56, 68}, {56, 52}, {78, 52}, {78, 36}, {108, 36}});
        line(s.accent, {{92, 36}, {92, 8}, {108, 14}, {92, 20}});
        break;
    case Drawing::Mountain:
        line(s.quiet, {{8, 84}, {46, 28}, {60, 48}, {72, 32}, {112, 84}, {8, 84}});
        line(s.quiet, {{37, 41}, {46, 46}, {52, 37}});
        s.accent.addEllipse(QPointF(92, 18), 8, 8);
        break;
    case Drawing::Book:
        s.quiet.moveTo(60, 28);
        s.quiet.cubicTo(48, 18, 30, 16, 14, 18);
        s.quiet.lineTo(14, 76);
        s.quiet.cubicTo(30, 74, 48, 76, 60, 86);
        s.quiet.cubicTo(72, 76, 90, 74, 106, 76);
        s.quiet.lineTo(106, 18);
        s.quiet.cubicTo(90, 16, 72, 18, 60, 28);
        line(s.quiet, {{60, 28}, {60, 86}});
        line(s.accent, {{26, 36}, {48, 40}});
        line(s.accent, {{26, 50}, {44, 53}});
        break;
    case Drawing::Door:
        line(s.quiet, {{14, 86}, {106, 86}});
        line(s.quiet, {{36, 86}, {36, 12}, {84, 12}, {84, 86}});
        line(s.accent, {{84, 12}, {58, 22}, {58, 94}, {84, 86}});
        s.accent.addEllipse(QPointF(65, 57), 1.5, 1.5);
        break;
    case Drawing::Speech:
        s.quiet.addRoundedRect(QRectF(12, 14, 70, 46), 8, 8);
        line(s.quiet, {{28, 60}, {28, 74}, {42, 60}});
        line(s.accent, {{26, 30}, {66, 30}});
        line(s.accent, {{26, 43}, {54, 43}});
        line(s.quiet, {{92, 34}, {100, 34}, {108, 42}, {108, 68}, {100, 76}, {100, 88}, {86, 76}, {62, 76}});
        break;
    case Drawing::Stopwatch:
        s.quiet.addEllipse(QPointF(60, 54), 33, 33);
        line(s.quiet, {{52, 9}, {68, 9}});
        line(s.quiet, {{60, 9}, {60, 21}});
        line(s.quiet, {{86, 26}, {92, 20}});
        line(s.accent, {{60, 34}, {60, 54}, {74, 62}});
        break;
    case Drawing::Notebook:
        s.quiet.addRoundedRect(QRectF(28, 10, 66, 78), 6, 6);
        line(s.quiet, {{42, 10}, {42, 88}});
        for (const qreal y : {24.0, 40.0, 56.0, 72.0})
            line(s.quiet, {{22, y}, {34, y}});
        line(s.accent, {{54, 66}, {62, 56}, {70, 60}, {82, 42}});
        break;
    case Drawing::Magnifier:
        s.quiet.addEllipse(QPointF(52, 42), 28, 28);
        line(s.quiet, {{73, 62}, {98, 86}});
        line(s.accent, {{38, 42}, {66, 42}});
        break;
    }
    return s;
}

class DrawingWidget final : public QWidget {
public:
    DrawingWidget(Drawing drawing, QWidget* parent)
        : QWidget(parent)
        , m_strokes(strokesOf(drawing)) {
        setFixedSize(120, 96);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tones t = tones(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.quiet, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(m_strokes.quiet);
        painter.setPen(QPen(t.accent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(m_strokes.accent);
    }

private:
    Strokes m_strokes;
};

} // namespace

QWidget* drawingWidget(Drawing drawing, QWidget* parent) {
    return new DrawingWidget(drawing, parent);
}

EmptyState::EmptyState(Drawing drawing, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_action(primaryButton(action, this))
    , m_second(quietButton({}, this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xxl, gap::xxl, gap::xxl, gap::xxl);
    box->setSpacing(gap::l);
    box->addStretch(2);
    box->addWidget(new DrawingWidget(drawing, this), 0, Qt::AlignHCenter);
    auto* words = plainLabel(sentence, this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(420);
    setType(words, TypeSize::Lead);
    // In a row of its own: aligned within the column, its height would be that of the words at the column's width.
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(words);
    line->addStretch(1);
    box->addLayout(line);
    box->addSpacing(gap::xs);
    box->addWidget(m_action, 0, Qt::AlignHCenter);
    box->addWidget(m_second, 0, Qt::AlignHCenter);
    m_action->setVisible(!action.isEmpty());
    m_second->hide();
    box->addStretch(3);
    setFocusProxy(m_action);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondActionTriggered);
}

void EmptyState::setSecondAction(const QString& text) {
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::setReadOnly(bool readOnly) {
    m_action->setEnabled(!readOnly);
    m_second->setEnabled(!readOnly);
}

} // namespace ascent
