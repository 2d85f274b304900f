#include "storage/sqlite/sqlite_error.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace theseus::storage {
namespace {

using base::ErrorKind;

struct Case {
  int code;
  int system_error;
  ErrorKind kind;
};

class KindOfTest : public testing::TestWithParam<Case> {};

TEST_P(KindOfTest, TellsTheReactionThatACodeDeserves) {
  EXPECT_EQ(kind_of(GetParam().code, GetParam().system_error), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(Codes, KindOfTest,
                         testing::Values(Case{SQLITE_FULL, 0, ErrorKind::full},
                                         Case{SQLITE_IOERR_WRITE, ENOSPC, ErrorKind::full},
                                         Case{SQLITE_IOERR_WRITE, EFBIG, ErrorKind::full},
                                         Case{SQLITE_IOERR_SHMSIZE, ENOSPC, ErrorKind::full},
                                         Case{SQLITE_CANTOPEN, ENOSPC, ErrorKind::full},
                                         Case{SQLITE_IOERR_READ, EIO, ErrorKind::unavailable},
                                         Case{SQLITE_CANTOPEN, ENOENT, ErrorKind::unavailable},
                                         Case{SQLITE_NOMEM, 0, ErrorKind::unavailable},
                                         Case{SQLITE_IOERR_NOMEM, 0, ErrorKind::unavailable},
                                         Case{SQLITE_BUSY_RECOVERY, 0, ErrorKind::busy},
                                         Case{SQLITE_LOCKED, 0, ErrorKind::busy},
                                         Case{SQLITE_PROTOCOL, 0, ErrorKind::busy},
                                         Case{SQLITE_CORRUPT_INDEX, 0, ErrorKind::corrupt},
                                         Case{SQLITE_NOTADB, 0, ErrorKind::corrupt},
                                         Case{SQLITE_IOERR_CORRUPTFS, 0, ErrorKind::corrupt},
                                         Case{SQLITE_READONLY_DBMOVED, 0, ErrorKind::read_only},
                                         Case{SQLITE_CONSTRAINT_UNIQUE, 0, ErrorKind::internal},
                                         Case{SQLITE_ERROR, 0, ErrorKind::internal}));

}  // namespace
}  // namespace theseus::storage
