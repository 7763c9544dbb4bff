// SPDX-License-Identifier: GPL-3.0-or-later
// ascent_typist WORKBOOK RHYTHM: opens a workbook in a window, types into the statement of its first goal without end,
// and says on standard output what it has typed. See typist.h.
#include "tests/support/typist.h"
#include "ui/editing/entry_form.h"
#include "ui/shell/quit_signals.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace ascent;
using namespace ascent::test;

namespace {

class Hands final : public QObject {
public:
    Hands(QWidget* field, Rhythm rhythm)
        : m_field(field)
        , m_rhythm(rhythm) {
        m_next.setSingleShot(true);
        m_next.setTimerType(Qt::PreciseTimer);
        connect(&m_next, &QTimer::timeout, this, &Hands::type);
        m_next.start(0);
    }

private:
    int pause() const {
        switch (m_rhythm) {
        case Rhythm::Steady:
            return 60;
        case Rhythm::JustUnderThePause:
            return FieldBinding::delayMs - 1;
        case Rhythm::Repeat:
            return 15;
        case Rhythm::Uneven:
            return 10 + int(QRandomGenerator::global()->bounded(690));
        case Rhythm::Composed:
            return 250;
        case Rhythm::Pasted:
            return 350;
        }
        return 0;
    }

    void type() {
        const bool several = m_rhythm == Rhythm::Composed || m_rhythm == Rhythm::Pasted;
        const qsizetype length = several ? 5 : 1;
        QString text;
        for (qsizetype i = 0; i < length; ++i)
            text += typedAt(m_typed + i);
        if (m_rhythm == Rhythm::Pasted)
            paste(text);
        else if (m_rhythm == Rhythm::Composed)
            compose(text);
        else
            press(text);
        m_typed += length;
        std::printf("%lld %lld\n", static_cast<long long>(m_typed), static_cast<long long>(sharedNow()));
        std::fflush(stdout);
        m_next.start(pause());
    }

    void press(const QString& text) {
        const int key = text == u" " ? int(Qt::Key_Space) : int(Qt::Key_A) + (text.at(0).unicode() - u'a');
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QApplication::sendEvent(m_field, &down);
        QApplication::sendEvent(m_field, &up);
    }
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        QKeyEvent down(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
        QApplication::sendEvent(m_field, &down);
    }
    void compose(const QString& text) {
        QInputMethodEvent composing(QStringLiteral("..."), {});
        QApplication::sendEvent(m_field, &composing);
        insert(text);
    }
    void insert(const QString& text) {
        QInputMethodEvent done;
        done.setCommitString(text);
        QApplication::sendEvent(m_field, &done);
    }

    QWidget* m_field;
    Rhythm m_rhythm;
    QTimer m_next;
    qsizetype m_typed = 0;
};

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QStringList words = QApplication::arguments();
    const SystemClock clock;
    auto opened = Workbook::open(words.value(1), clock);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(opened.error().sentence()));
        return 2;
    }
    Session session(std::move(*opened));
    QWidget window;
    TextField field(&window);
    EntryForm<Goal> form(session);
    form.bind(&field, &Goal::statement);
    form.show((*session.content().goals.begin()).id);
    window.resize(600, 300);
    field.resize(560, 200);
    window.show();
    window.activateWindow();
    field.setFocus();
    const QuitSignals leaving([&session] { return session.flush(); });
    Hands hands(field.focusProxy(), Rhythm(words.value(2).toInt()));
    return QApplication::exec();
}
