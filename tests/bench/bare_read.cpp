// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_read.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace ascent::bench {
namespace {

class Connection {
public:
    explicit Connection(const std::string& path) {
        check(sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READONLY, nullptr));
    }
    ~Connection() { sqlite3_close(m_handle); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Calls take(statement) for each row.
    template<class F>
    void forEach(const char* sql, F&& take) {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr));
        int result = SQLITE_ROW;
        while ((result = sqlite3_step(statement)) == SQLITE_ROW)
            take(statement);
        check(result == SQLITE_DONE ? SQLITE_OK : result);
        sqlite3_finalize(statement);
    }

private:
    void check(int result) {
        if (result == SQLITE_OK)
            return;
        std::fprintf(stderr, "bare read: %s\n", sqlite3_errmsg(m_handle));
        std::exit(1);
    }
    sqlite3* m_handle = nullptr;
};

std::string text(sqlite3_stmt* statement, int column) {
    const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return start ? std::string(start, std::size_t(sqlite3_column_bytes(statement, column))) : std::string();
}

} // namespace

BareContent readBare(const std::string& path) {
    BareContent content;
    Connection connection(path);
    connection.forEach(
        "SELECT id, statement, aspiration, parent, category, specific, metric, unit, position, baseline, "
        "target, achievable, realistic, start, due, status, share, skills FROM goal ORDER BY position, id",
        [&](sqlite3_stmt* s) {
            content.goals.push_back({text(s, 0), text(s, 1), text(s, 2), text(s, 3), text(s, 4), text(s, 5), text(s, 6),
                                     text(s, 7), sqlite3_column_double(s, 8), sqlite3_column_double(s, 9),
                                     sqlite3_column_double(s, 10), text(s, 11), text(s, 12), text(s, 13), text(s, 14),
                                     text(s, 15), text(s, 16), text(s, 17)});
        });
    connection.forEach("SELECT id, goal, title, due, done, position FROM step ORDER BY position, id",
                       [&](sqlite3_stmt* s) {
                           content.steps.push_back({text(s, 0), text(s, 1), text(s, 2), text(s, 3), text(s, 4),
                                                    sqlite3_column_double(s, 5)});
                       });
    connection.forEach("SELECT id, goal, date, note, position, value FROM check_in ORDER BY position, id",
                       [&](sqlite3_stmt* s) {
                           content.checkIns.push_back({text(s, 0), text(s, 1), text(s, 2), text(s, 3),
                                                       sqlite3_column_double(s, 4), sqlite3_column_double(s, 5)});
                       });
    return content;
}

} // namespace ascent::bench
