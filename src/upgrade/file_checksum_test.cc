#include "upgrade/file_checksum.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "base/bytes.h"
#include "base/error.h"
#include "base/hash.h"
#include "support/temporary_folder.h"

namespace theseus::upgrade {
namespace {

TEST(FileChecksum, IsThatOfTheBytesHoweverManyPiecesTheyAreReadIn) {
  const tests::TemporaryFolder folder;
  const std::string content(3'000'001, 'x');
  std::ofstream(folder / "file", std::ios::binary) << content;

  EXPECT_EQ(checksum_of_file(folder / "file"), base::to_hex(base::sha256(base::bytes_of(content))));
}

TEST(FileChecksum, OfAnEmptyFileIsThatOfNoBytes) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder / "file") << "";

  EXPECT_EQ(checksum_of_file(folder / "file"),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(FileChecksum, OfNoFileIsAnError) {
  const tests::TemporaryFolder folder;

  EXPECT_THROW(checksum_of_file(folder / "absent"), base::Error);
}

}  // namespace
}  // namespace theseus::upgrade
