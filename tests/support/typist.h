// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QString>

#include <optional>

namespace ascent::test {

/// How fast the keys come, and by what.
enum class Rhythm { Steady, JustUnderThePause, Repeat, Uneven, Composed, Pasted };
inline constexpr int rhythms = 6;

/// The character that is typed at a place: the whole text is known without being sent.
inline QChar typedAt(qsizetype place) {
    return place % 7 == 6 ? QChar(u' ') : QChar(u'a' + int(place * 5 % 26));
}
/// The first so many characters.
QString typedText(qsizetype length);

/// Now, by a clock that all processes of the computer share and nobody can set; in ms.
qint64 sharedNow();

/// What a typist says of itself: so much was typed when it was so late.
struct Keystroke {
    qsizetype typed = 0;
    qint64 at = 0; ///< sharedNow() of the typist, after the window had the key
};

/// A real program (typist_main.cpp, ascent_typist) that types into the statement of the first goal of a workbook, to
/// be ended in whatever way. How it ends is up to the test.
class Typist final {
public:
    /// `program` is the path of ascent_typist.
    Typist(const QString& program, const QString& workbook, Rhythm rhythm);
    ~Typist();

    /// Waits for the first key; false where none comes.
    bool started();
    /// Lets it type for a while.
    void typeFor(int ms);
    /// Ends it with no warning, as a power cut or the system does.
    void kill();
    /// Asks it to end (SIGTERM) and waits until it does; its exit code, or nothing where it died otherwise.
    std::optional<int> terminate();
    /// The same with any signal; only where there are signals.
    std::optional<int> signal(int number);

    /// What it had typed when it last said so.
    qsizetype typed() const;
    /// What it had typed a second before it last said something: this must stand in the file.
    qsizetype olderThanASecond() const;

private:
    void read();
    std::optional<int> ended();

    QProcess m_process;
    QByteArray m_rest;
    QList<Keystroke> m_keys;
};

} // namespace ascent::test
