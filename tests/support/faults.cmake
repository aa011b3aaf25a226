# A disk that fails, is killed or loses power at any call, and a sample to try it on.
add_library(epost_faults STATIC
    FaultyFileSystem.cpp FaultyFileSystem.h
    UpdateSample.cpp UpdateSample.h)
target_include_directories(epost_faults PUBLIC "${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(epost_faults PUBLIC epost_update epost_folder_snapshot epost_zip_builder epost_samples)
epost_precompile(epost_faults epost_precompiled_tests)
